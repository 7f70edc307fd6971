-- What a word cloud shows while it stands still: its tally as it was when it was frozen. Later
-- answers are counted as ever. A word that is taken back leaves this copy too, and all of it goes
-- when the box is sealed.
create table frozen_tallies (
  box_id   uuid not null references ballot_boxes on delete cascade,
  mark     text not null,
  ballots  int not null,
  primary key (box_id, mark)
);
