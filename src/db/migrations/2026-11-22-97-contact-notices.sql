-- A contact person told in their activity feed that a version of the unit's feedback has arrived.
-- One per version and person, so that nobody is told twice, whichever process does it.
create table contact_notices (
  version_id  uuid not null references feedback_versions on delete cascade,
  person_id   uuid not null references people on delete cascade,
  status      text not null check (status in ('waiting', 'sent', 'failed')),
  failure     text,
  attempts    int not null,
  due_at      timestamptz not null,
  primary key (version_id, person_id)
);
