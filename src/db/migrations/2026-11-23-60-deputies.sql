-- Somebody in the unit who may do what its contact person does with the written feedback. One per
-- unit, so that everybody knows who answers when the contact person can't.
create table deputies (
  unit_id    uuid primary key references units on delete cascade,
  person_id  uuid not null references people on delete cascade,
  -- Who is told in their activity feed.
  notices    text not null check (notices in ('both', 'contact', 'deputy')),
  named_by   uuid references people on delete set null,
  named_at   timestamptz not null
);

-- What concerns a unit and not one version of its feedback is noted in the same log, and so is whom
-- it was about. A deputy's doings are marked, since the right to them may be gone by the time they
-- are read.
alter table feedback_log alter column version_id drop not null;
alter table feedback_log add column unit_id uuid;
alter table feedback_log add column about_id uuid;
alter table feedback_log add column as_deputy boolean not null default false;
alter table feedback_log add constraint log_of_version_or_unit
  check ((version_id is null) <> (unit_id is null));
create index log_of_unit on feedback_log (unit_id, id) where unit_id is not null;

alter table joint_answers add column as_deputy boolean not null default false;
alter table feedback_versions add column acknowledged_as_deputy boolean not null default false;
