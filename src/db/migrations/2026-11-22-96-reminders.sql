-- A unit that has not answered is reminded once, by a card of its own in the outbox.
alter table deliveries drop constraint deliveries_kind_check;
alter table deliveries add constraint deliveries_kind_check
  check (kind in ('poll', 'feedback', 'nudge', 'reminder'));
