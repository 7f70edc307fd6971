-- Everything anonymous lives in a ballot box: a poll has one, a finding has one.
-- The salt is what ties a ballot to a person together with a key that is never in the
-- database. It is emptied when the box is sealed, and nobody can vote or be traced after that.
create table ballot_boxes (
  id    uuid primary key,
  salt  bytea
);

-- One row per voter and box: voting again replaces the row, so a retried request can never
-- count twice. There is no time here, because order and time would point back at people.
create table ballots (
  box_id  uuid not null references ballot_boxes on delete cascade,
  voter   text not null,
  marks   text[] not null,
  primary key (box_id, voter)
);

-- How many ballots bear each mark; the mark '' stands for the ballot itself. Kept by the same
-- transaction that saves the ballots, under the lock of the box, so that a screen costs options
-- and not ballots and the figures cannot drift.
create table tallies (
  box_id   uuid not null references ballot_boxes on delete cascade,
  mark     text not null,
  ballots  int not null,
  primary key (box_id, mark)
);

-- Free text beside a ballot. Waits until somebody has read it; `shown_as` is the text after
-- names have been struck out.
create table remarks (
  id        uuid primary key,
  box_id    uuid not null references ballot_boxes on delete cascade,
  voter     text not null,
  body      text not null,
  shown_as  text,
  status    text not null default 'waiting' check (status in ('waiting', 'shown', 'hidden')),
  unique (box_id, voter)
);
