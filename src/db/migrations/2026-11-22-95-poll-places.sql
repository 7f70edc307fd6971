-- Where a facilitator has put a poll's card by hand, besides the conversation that its seminar is
-- bound to. A card only works where it belongs, so that a forwarded one does nothing. The
-- conversation may be one that the bot is not in, so it is not among `conversations`.
create table poll_places (
  poll_id          uuid not null references polls on delete cascade,
  conversation_id  text not null,
  primary key (poll_id, conversation_id)
);
