-- A step where participants ask, others say that they wonder too, and the facilitator lets
-- questions through. `is_closed` when it takes no more of them.
alter table steps drop constraint steps_kind_check;
alter table steps add constraint steps_kind_check
  check (kind in ('slide', 'poll', 'discussion', 'questions', 'break'));
alter table steps add column is_closed boolean not null default false;

-- Every question has a ballot box of its own, and so a salt of its own: whoever holds the database
-- cannot even see that the same person has asked, or supported, two of them. Who supports it is in
-- the box, and `asker` is a keyed hash like that of a voter.
-- There is no time here. `listed` is the order in which the facilitator let questions through, which
-- says nothing of the order in which they were asked; null until then.
create table questions (
  id         uuid primary key,
  step_id    uuid not null references steps on delete cascade,
  box_id     uuid not null unique references ballot_boxes,
  asker      text not null,
  body       text not null,
  shown_as   text,
  status     text not null default 'waiting' check (status in ('waiting', 'shown', 'hidden')),
  progress   text not null default 'asked' check (progress in ('asked', 'answered', 'archived')),
  is_pinned  boolean not null default false,
  listed     int
);

create index questions_of_step on questions (step_id);
