-- Besides a card, the opening of a poll can nudge those who sit in the meeting. A row like any other
-- in the outbox, so that there is one per poll and conversation, and never a second.
alter table deliveries drop constraint deliveries_kind_check;
alter table deliveries add constraint deliveries_kind_check
  check (kind in ('poll', 'feedback', 'nudge'));
