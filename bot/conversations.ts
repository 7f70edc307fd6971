import type { ConversationReference } from 'botbuilder'
import type { RoomId } from '../src/context.ts'
import type { Database } from '../src/db/database.ts'
import type { Language } from '../src/language.ts'

export type ConversationKind = 'personal' | 'groupChat' | 'channel' | 'meeting'

/** What the platform needs to be told to reach a conversation again. Nobody's name is in it. */
export type StoredReference = Pick<
  ConversationReference,
  'bot' | 'channelId' | 'conversation' | 'serviceUrl'
> & {
  /** The team that a channel belongs to. */
  teamId?: string
  meetingId?: string
}

export interface RememberedConversation {
  id: string
  kind: ConversationKind
  /** Undefined leaves an earlier name as it is. */
  name: string | undefined
  reference: StoredReference
}

export interface ReachableConversation {
  kind: ConversationKind
  language: Language
  isPresent: boolean
  reference: StoredReference | null
}

/**
 * Notes that the bot is in a conversation. True if that is news: of two activities that tell it at
 * once, one gets true. The language is set then, and later only by `saveLanguage`.
 */
export async function rememberConversation(
  db: Database,
  { id, kind, name, reference }: RememberedConversation,
  language: Language,
): Promise<boolean> {
  const { rows } = await db.query(
    `insert into conversations (id, kind, language, is_present) values ($1, $2, $3, true)
     on conflict (id) do update set is_present = true, language = excluded.language
       where not conversations.is_present
     returning id`,
    [id, kind, language],
  )
  await db.query(
    `update conversations set kind = $2, name = coalesce($3, name), reference = $4::jsonb
     where id = $1
       and (kind, name, reference) is distinct from ($2, coalesce($3, name), $4::jsonb)`,
    [id, kind, name ?? null, JSON.stringify(reference)],
  )
  return rows.length > 0
}

/** One conversation, or all that we know in one team. */
export type Which = { id: string } | { teamId: string }

/**
 * The bot was removed or is back, or the conversation is gone or restored. What it is bound to is
 * kept. Resolves to those whose presence is another now.
 */
export async function savePresence(
  db: Database,
  which: Which,
  isPresent: boolean,
): Promise<string[]> {
  const [where, value] =
    'id' in which ? ['id = $1', which.id] : [`(id = $1 or reference->>'teamId' = $1)`, which.teamId]
  const { rows } = await db.query<{ id: string }>(
    `update conversations set is_present = $2 where ${where} and is_present <> $2 returning id`,
    [value, isPresent],
  )
  return rows.map(({ id }) => id)
}

/**
 * Tries anew what could not be delivered while the bot was away. Feedback keeps; a question that
 * has been closed since is no news any more.
 */
export async function retryDeliveries(db: Database, conversationIds: string[]): Promise<void> {
  await db.query(
    `update deliveries set status = 'waiting', failure = null, attempts = 0
     where conversation_id = any($1) and status = 'failed'
       and failure in ('botNotInConversation', 'botBlocked', 'conversationGone')
       and (kind = 'feedback' or kind = 'poll' and subject_id in (select id from polls where phase = 'open'))`,
    [conversationIds],
  )
}

/** The rooms whose screens show whether these conversations can be reached. */
export async function listRoomsOf(db: Database, conversationIds: string[]): Promise<RoomId[]> {
  const { rows } = await db.query<{ room: RoomId }>(
    `select coalesce('unit:' || unit_id, 'seminar:' || seminar_id) as room from conversations
     where id = any($1) and coalesce(unit_id, seminar_id) is not null`,
    [conversationIds],
  )
  return rows.map(({ room }) => room)
}

export async function saveName(db: Database, conversationId: string, name: string): Promise<void> {
  await db.query('update conversations set name = $2 where id = $1', [conversationId, name])
}

/** A channel is called after its team and itself. */
export async function saveTeamName(db: Database, teamId: string, name: string): Promise<void> {
  await db.query(
    `update conversations set name = $2 || coalesce(substring(name from '( – .*)$'), '')
     where id = $1 or reference->>'teamId' = $1`,
    [teamId, name],
  )
}

/** Without a digest, the outbox takes the cards that are out there for changed, which they now are. */
export async function saveLanguage(
  db: Database,
  conversationId: string,
  language: Language,
): Promise<void> {
  await db.query(
    `with changed as (
       update conversations set language = $2 where id = $1 and language <> $2 returning id
     )
     update deliveries set sent_digest = null
     where conversation_id in (select id from changed)`,
    [conversationId, language],
  )
}

export async function findReachable(
  db: Database,
  conversationId: string,
): Promise<ReachableConversation | undefined> {
  const { rows } = await db.query<ReachableConversation>(
    `select kind, language, is_present as "isPresent", reference from conversations where id = $1`,
    [conversationId],
  )
  return rows[0]
}
