-- A conversation in Teams that the bot is in or has been in. `reference` is what the platform
-- needs to reach it again; only the bot reads it. Bound to a seminar or to a unit, or to neither.
create table conversations (
  id          text primary key,
  kind        text not null check (kind in ('personal', 'groupChat', 'channel', 'meeting')),
  name        text,
  language    text not null default 'sv' check (language in ('sv', 'en')),
  is_present  boolean not null default false,
  reference   jsonb,
  seminar_id  uuid references seminars on delete set null,
  unit_id     uuid references units on delete set null,
  check (seminar_id is null or unit_id is null)
);

-- The outbox: a card on its way to a conversation, stored with what caused it. One per subject
-- and conversation, so that a card is updated and never repeated.
create table deliveries (
  id               uuid primary key,
  kind             text not null check (kind in ('poll', 'feedback')),
  -- The poll, or the version of a feedback document.
  subject_id       uuid not null,
  conversation_id  text not null references conversations,
  status           text not null default 'waiting' check (status in ('waiting', 'sent', 'failed')),
  failure          text,
  attempts         int not null default 0,
  due_at           timestamptz not null,
  message_id       text,
  -- A digest of the card as it was last sent; another digest means the card is to be edited.
  sent_digest      text,
  sent_at          timestamptz,
  opened_at        timestamptz,
  unique (kind, subject_id, conversation_id)
);

create index deliveries_due on deliveries (due_at) where status = 'waiting';
