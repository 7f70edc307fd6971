import type { Database } from '../db/database.ts'
import type { Activity } from './activity.ts'
import type { Trouble } from './connector/trouble.ts'

export interface Chat {
  id: string
  kind: 'personal' | 'groupChat' | 'meeting'
  name?: string | undefined
}

export interface StoredChat extends Chat {
  /** The service URL that the bot was last told; null before it was added here. */
  toldUrl: string | null
  trouble: Trouble | null
}

const selectChat = `
  select c.id, c.kind, c.name, c.told_url as "toldUrl", c.trouble
  from local_room.chats c`

export async function saveChat(db: Database, chat: Chat, personIds: string[]): Promise<void> {
  await db.query(
    `insert into local_room.chats (id, kind, name) values ($1, $2, $3) on conflict (id) do nothing`,
    [chat.id, chat.kind, chat.name ?? null],
  )
  await db.query(
    `insert into local_room.rosters (chat_id, person_id)
     select $1, unnest($2::uuid[]) on conflict do nothing`,
    [chat.id, personIds],
  )
}

export async function findChat(db: Database, chatId: string): Promise<StoredChat | undefined> {
  const { rows } = await db.query<StoredChat>(`${selectChat} where c.id = $1`, [chatId])
  return rows[0]
}

/** Where the bot has not been added, or has been told of another address than this. */
export async function listChatsToTell(db: Database, url: string): Promise<StoredChat[]> {
  const { rows } = await db.query<StoredChat>(
    `${selectChat} where c.told_url is distinct from $1 order by c.id`,
    [url],
  )
  return rows
}

export async function saveToldUrl(db: Database, chatId: string, url: string): Promise<void> {
  await db.query('update local_room.chats set told_url = $2 where id = $1', [chatId, url])
}

export async function saveTrouble(
  db: Database,
  chatId: string,
  trouble: Trouble | null,
): Promise<void> {
  await db.query('update local_room.chats set trouble = $2 where id = $1', [chatId, trouble])
}

export async function listRoster(db: Database, chatId: string): Promise<string[]> {
  const { rows } = await db.query<{ personId: string }>(
    `select r.person_id as "personId"
     from local_room.rosters r join people p on p.id = r.person_id
     where r.chat_id = $1 order by p.name`,
    [chatId],
  )
  return rows.map(({ personId }) => personId)
}

export async function isInChat(db: Database, chatId: string, personId: string): Promise<boolean> {
  const { rows } = await db.query(
    'select 1 from local_room.rosters where chat_id = $1 and person_id = $2',
    [chatId, personId],
  )
  return rows.length > 0
}

/** A chat as its list shows it, with what the tab beside it is about. */
export interface ListedChat extends StoredChat {
  seminarId: string | null
  unitId: string | null
  people: number
  lastMessageId: string | null
}

/** The kickoff first, then the other meetings, then by name; a person knows only of chats that they are in. */
export async function listChatsOf(db: Database, personId: string): Promise<ListedChat[]> {
  const { rows } = await db.query<ListedChat>(
    `select c.id, c.kind, c.name, c.told_url as "toldUrl", c.trouble,
            b.seminar_id as "seminarId", b.unit_id as "unitId",
            (select count(*) from local_room.rosters where chat_id = c.id)::int as people,
            (select max(id) from local_room.messages where chat_id = c.id)::text as "lastMessageId"
     from local_room.chats c
     join local_room.rosters r on r.chat_id = c.id and r.person_id = $1
     left join conversations b on b.id = c.id
     left join seminars s on s.id = b.seminar_id
     order by c.kind <> 'meeting', c.kind = 'personal', s.kind is distinct from 'kickoff', c.name`,
    [personId],
  )
  return rows
}

/** Resolves to the new message's id. */
export async function addMessage(
  db: Database,
  chatId: string,
  personId: string | undefined,
  activity: Activity,
): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    `insert into local_room.messages (chat_id, person_id, activity) values ($1, $2, $3)
     returning id::text`,
    [chatId, personId ?? null, JSON.stringify(activity)],
  )
  return rows[0]!.id
}

/** What was drawn for single persons goes with the edit. False when there is no such message. */
export async function editMessage(
  db: Database,
  chatId: string,
  messageId: string,
  activity: Activity,
): Promise<boolean> {
  const { count } = await db.query(
    `update local_room.messages set activity = $3, revision = revision + 1
     where chat_id = $1 and id = $2 and not is_deleted`,
    [chatId, messageId, JSON.stringify(activity)],
  )
  await db.query('delete from local_room.personal_views where message_id = $1', [messageId])
  return count > 0
}

export async function deleteMessage(
  db: Database,
  chatId: string,
  messageId: string,
): Promise<boolean> {
  const { count } = await db.query(
    `update local_room.messages set is_deleted = true, revision = revision + 1
     where chat_id = $1 and id = $2`,
    [chatId, messageId],
  )
  return count > 0
}

export async function savePersonalView(
  db: Database,
  messageId: string,
  personId: string,
  card: object,
): Promise<void> {
  await db.query(
    `insert into local_room.personal_views (message_id, person_id, card) values ($1, $2, $3)
     on conflict (message_id, person_id)
       do update set card = excluded.card, revision = local_room.personal_views.revision + 1`,
    [messageId, personId, JSON.stringify(card)],
  )
}

/** A message as one person sees it. */
export interface SeenMessage {
  id: string
  /** Null for the bot. */
  personId: string | null
  personName: string | null
  activity: Activity
  isDeleted: boolean
  sentAt: Date
  /** Changes when there is something new to draw. */
  version: string
  /** What this person sees instead of the message's own card. */
  ownCard: object | null
}

export async function listMessages(
  db: Database,
  chatId: string,
  personId: string,
): Promise<SeenMessage[]> {
  const { rows } = await db.query<SeenMessage>(
    `select m.id::text, m.person_id as "personId", p.name as "personName", m.activity,
            m.is_deleted as "isDeleted", m.sent_at as "sentAt", v.card as "ownCard",
            m.revision || '.' || coalesce(v.revision, -1) as version
     from local_room.messages m
     left join people p on p.id = m.person_id
     left join local_room.personal_views v on v.message_id = m.id and v.person_id = $2
     where m.chat_id = $1
     order by m.id desc limit 200`,
    [chatId, personId],
  )
  return rows.toReversed()
}
