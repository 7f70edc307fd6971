-- A seminar may let people in who have no account. Null means that it does not; a new code takes
-- the old one's place, and whoever has joined already stays.
alter table seminars add column join_code text unique;
alter table seminars add column guests_give_name boolean not null default false;

-- Somebody who has joined one seminar in one browser. There is no time here and nothing else that
-- says who it is, but for a name where the facilitator asks for one.
create table guests (
  id          uuid primary key,
  seminar_id  uuid not null references seminars on delete cascade,
  name        text
);

create index guests_of_seminar on guests (seminar_id);
