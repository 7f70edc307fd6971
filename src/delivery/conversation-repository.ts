import type { Database } from '../db/database.ts'

export interface Conversation {
  id: string
  name: string | null
  isPresent: boolean
  language: 'sv' | 'en'
  seminarId: string | null
  unitId: string | null
}

const selectConversation = `
  select id, name, is_present as "isPresent", language, seminar_id as "seminarId",
         unit_id as "unitId"
  from conversations`

export async function findConversation(
  db: Database,
  conversationId: string,
): Promise<Conversation | undefined> {
  const { rows } = await db.query<Conversation>(`${selectConversation} where id = $1`, [
    conversationId,
  ])
  return rows[0]
}

/** Locks it, so that whoever binds it sees what it is bound to. */
export async function holdConversation(
  db: Database,
  conversationId: string,
): Promise<Conversation | undefined> {
  const { rows } = await db.query<Conversation>(`${selectConversation} where id = $1 for update`, [
    conversationId,
  ])
  return rows[0]
}

/** Where a unit can be reached. Where the bot is present comes before where it used to be. */
export async function findConversationOfUnit(
  db: Database,
  unitId: string,
): Promise<Conversation | undefined> {
  const { rows } = await db.query<Conversation>(
    `${selectConversation} where unit_id = $1 order by is_present desc, id limit 1`,
    [unitId],
  )
  return rows[0]
}

/**
 * For a query of conversations: those where the seminar's cards go. A session that was made from a
 * unit's feedback has none of its own, and follows the unit's.
 */
export function isChatOf(seminarId: string): string {
  return `(seminar_id = ${seminarId} or unit_id = (
            select unit_id from seminars where id = ${seminarId} and feedback_version_id is not null))`
}

export async function saveBinding(
  db: Database,
  conversationId: string,
  { seminarId, unitId }: { seminarId?: string | undefined; unitId?: string | undefined },
): Promise<void> {
  await db.query('update conversations set seminar_id = $2, unit_id = $3 where id = $1', [
    conversationId,
    seminarId ?? null,
    unitId ?? null,
  ])
}
