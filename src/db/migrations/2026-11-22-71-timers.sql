-- A discussion and a break last until the server says so, not until each screen's own clock does.
-- Null until somebody starts the time.
alter table steps add column ends_at timestamptz;

alter table steps drop constraint steps_kind_check;
alter table steps add constraint steps_kind_check
  check (kind in ('slide', 'poll', 'discussion', 'break'));
