-- When a seminar was started the first time, so that what was answered last can be told from what
-- was answered before. It says nothing of when anybody answered.
alter table seminars add column began_at timestamptz;

update seminars s set began_at = m.starts_at
from meetings m where m.seminar_id = s.id and s.status <> 'planned';
