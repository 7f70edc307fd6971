-- When a seminar meets in Teams and how to get there: put in a facilitator's calendar by us, or
-- booked by hand and told to us.
create table meetings (
  seminar_id    uuid primary key references seminars on delete cascade,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  meeting_url   text not null,
  calendar_url  text,
  check (ends_at > starts_at)
);
