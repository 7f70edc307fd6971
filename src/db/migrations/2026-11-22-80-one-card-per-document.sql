-- What became of a version belongs to the version, since the card goes on to the next one.
alter table feedback_versions add column opened_at timestamptz;
-- When its card was first seen in the conversation; what a deadline counts from.
alter table feedback_versions add column arrived_at timestamptz;

update feedback_versions v
set opened_at = d.opened_at, arrived_at = d.sent_at
from (
  select subject_id, min(opened_at) as opened_at, min(sent_at) as sent_at
  from deliveries where kind = 'feedback' group by subject_id
) d
where d.subject_id = v.id;

-- A conversation has one card for each document: a new version changes the card that is there
-- already. Where there are several, the newest version's card goes on.
delete from deliveries d
using feedback_versions v
where d.kind = 'feedback' and v.id = d.subject_id and exists (
  select 1 from deliveries d2 join feedback_versions v2 on v2.id = d2.subject_id
  where d2.kind = 'feedback' and d2.conversation_id = d.conversation_id
    and v2.document_id = v.document_id and v2.number > v.number
);

update deliveries d set subject_id = v.document_id
from feedback_versions v
where d.kind = 'feedback' and v.id = d.subject_id;

alter table deliveries drop column opened_at;
