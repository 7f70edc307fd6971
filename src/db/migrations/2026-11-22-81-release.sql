-- On its way to the unit a version is read by the contact person, approved, and perhaps waits for
-- its time. Who did what is in `feedback_log`.
alter table feedback_versions drop constraint feedback_versions_status_check;
alter table feedback_versions add constraint feedback_versions_status_check check (
  status in ('draft', 'preliminary', 'approved', 'scheduled', 'delivered', 'acknowledged')
);
alter table feedback_versions add column shared_at timestamptz;
-- When a scheduled version is to be delivered, and by whose word.
alter table feedback_versions add column deliver_at timestamptz;
alter table feedback_versions add column scheduled_by uuid references people;
create index versions_due on feedback_versions (deliver_at) where status = 'scheduled';

-- What has been done to each version, when and by whom; nobody where the product did it itself.
-- It holds for itself, without references, so that it stays when what it tells of is removed; and
-- it holds no names, so that a person who is removed is removed from here as well.
create table feedback_log (
  id          bigint generated always as identity primary key,
  version_id  uuid not null,
  event       text not null,
  person_id   uuid,
  at          timestamptz not null,
  note        text
);
create index log_of_version on feedback_log (version_id, id);

create function refuse_to_change_the_log() returns trigger language plpgsql as $$
begin
  raise exception 'feedback_log is only added to';
end
$$;

create trigger feedback_log_is_only_added_to before update or delete on feedback_log
  for each row execute function refuse_to_change_the_log();
create trigger feedback_log_is_never_emptied before truncate on feedback_log
  for each statement execute function refuse_to_change_the_log();

-- What a contact person says of a preliminary finding, in their own name, and what came of it.
create table comments (
  id           uuid primary key,
  finding_id   uuid not null references findings on delete cascade,
  body         text not null,
  written_by   uuid references people on delete set null,
  written_at   timestamptz not null,
  outcome      text check (outcome in ('changed', 'kept')),
  reason       text,
  answered_by  uuid references people on delete set null,
  answered_at  timestamptz,
  check ((outcome is null) = (answered_at is null))
);
create index comments_of_finding on comments (finding_id);
