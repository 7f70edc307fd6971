import type { Store } from '../db/database.ts'

/**
 * What Teams itself would keep: chats, who is in them and what has been said. It is apart from the
 * product's own tables and migrations, since production has Teams for it.
 */
export async function prepareChats(store: Store): Promise<void> {
  await store.run(`
    create schema if not exists local_room;

    create table if not exists local_room.chats (
      id        text primary key,
      kind      text not null check (kind in ('personal', 'groupChat', 'meeting')),
      name      text,
      -- The service URL that the bot was last told for this chat; null before it was added.
      told_url  text,
      -- How the connector refuses, to show and test what the bot then does.
      trouble   text
    );

    create table if not exists local_room.rosters (
      chat_id    text not null references local_room.chats on delete cascade,
      person_id  uuid not null references people on delete cascade,
      primary key (chat_id, person_id)
    );

    -- The id is also the order. Teams uses milliseconds since 1970, so ours look like that.
    create table if not exists local_room.messages (
      id          bigint primary key generated always as identity (start with 1764000000001),
      chat_id     text not null references local_room.chats on delete cascade,
      -- Null when the bot said it.
      person_id   uuid references people on delete cascade,
      activity    jsonb not null,
      -- Counts edits, so that a window knows whether it has drawn the latest.
      revision    int not null default 0,
      is_deleted  boolean not null default false,
      sent_at     timestamptz not null default now()
    );
    create index if not exists messages_of_chat on local_room.messages (chat_id, id);

    -- A card that one person sees instead of what the others see, until the message is edited.
    create table if not exists local_room.personal_views (
      message_id  bigint not null references local_room.messages on delete cascade,
      person_id   uuid not null references people on delete cascade,
      card        jsonb not null,
      revision    int not null default 0,
      primary key (message_id, person_id)
    );
  `)
}
