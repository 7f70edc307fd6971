import type { Database } from '../db/database.ts'

/**
 * Puts a poll's card in the outbox for a conversation that a facilitator has put it in, where the bot
 * is there to post it. One that has been deleted there is posted anew.
 */
export async function queuePlacedCard(
  db: Database,
  { pollId, conversationId, dueAt }: { pollId: string; conversationId: string; dueAt: Date },
): Promise<void> {
  await db.query(
    `insert into deliveries (id, kind, subject_id, conversation_id, due_at)
     select gen_random_uuid(), 'poll', $1, id, $3 from conversations where id = $2 and is_present
     on conflict (kind, subject_id, conversation_id) do update
       set status = 'waiting', attempts = 0, failure = null, due_at = excluded.due_at,
           message_id = case when deliveries.failure = 'conversationGone' then null
                             else deliveries.message_id end
       where deliveries.status = 'failed'`,
    [pollId, conversationId, dueAt],
  )
}

/** Is there a card of this poll that is kept up to date? */
export async function isCardIn(
  db: Database,
  pollId: string,
  conversationId: string,
): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from deliveries
     where kind = 'poll' and subject_id = $1 and conversation_id = $2 and status = 'sent'`,
    [pollId, conversationId],
  )
  return rows.length > 0
}

/**
 * For a query of conversations: has a facilitator put the poll's card there? Not where it has been
 * bound to another programme since, or to others than the unit that the poll is for.
 */
export function isPlaceOf(pollId: string): string {
  return `exists (
    select 1 from poll_places placed
    join polls on polls.id = placed.poll_id
    join seminars asking on asking.id = polls.seminar_id
    left join seminars bound on bound.id = conversations.seminar_id
    left join units on units.id = coalesce(conversations.unit_id, bound.unit_id)
    where placed.poll_id = ${pollId} and placed.conversation_id = conversations.id
      and asking.programme_id = coalesce(units.programme_id, bound.programme_id, asking.programme_id)
      and (asking.unit_id is null or asking.unit_id = units.id
           or coalesce(conversations.unit_id, conversations.seminar_id) is null))`
}
