-- Where a ballot comes from (unit, level of the governance chain), encrypted with a key that
-- takes both the salt of the box and the key that is never in the database. While answers come in,
-- nobody who holds the database can tell groups apart; when the box is sealed the salt is destroyed,
-- and with it whatever has not been counted below.
alter table ballots add column origin bytea;

-- What is left of groups once a box is sealed: only those that may be shown. A small group, and one
-- that could be worked out by subtraction, is not written down at all. `place` is a random order of
-- the groups, for a list of units without names.
create table group_tallies (
  box_id     uuid not null references ballot_boxes on delete cascade,
  grouping   text not null check (grouping in ('unit', 'unitKind', 'level')),
  group_key  text not null,
  place      int not null,
  mark       text not null,
  ballots    int not null,
  primary key (box_id, grouping, group_key, mark)
);

-- The level that somebody speaks from in a seminar, as they have said themselves. Needed while
-- they answer, and removed when the seminar ends.
create table seminar_levels (
  seminar_id      uuid not null references seminars on delete cascade,
  participant_id  uuid not null,
  level           text not null check (level in ('elected', 'manager', 'employee', 'user', 'union', 'other')),
  primary key (seminar_id, participant_id)
);

-- The grouping that a poll's result is shown by to everybody; null when it is not.
alter table polls add column shown_by text check (shown_by in ('unit', 'unitKind', 'level'));
