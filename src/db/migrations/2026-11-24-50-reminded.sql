-- That a unit has been reminded is kept with the version: where there is no conversation there is no
-- card in the outbox either, and it is reminded by mail.
alter table feedback_versions add column reminded_at timestamptz;
update feedback_versions v
  set reminded_at = (select min(at) from feedback_log where version_id = v.id and event = 'reminded')
  where exists (select 1 from feedback_log where version_id = v.id and event = 'reminded');

-- Contact persons are told of the reminder as they were of the arrival, each of them once.
alter table contact_notices add column about text not null default 'arrival'
  check (about in ('arrival', 'reminder'));
alter table contact_notices drop constraint contact_notices_pkey;
alter table contact_notices add primary key (version_id, person_id, about);
