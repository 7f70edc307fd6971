import type { Database } from '../db/database.ts'
import { isChatOf } from './conversation-repository.ts'

/**
 * Puts a nudge in the outbox for every meeting of a seminar, when its poll opens for the first time.
 * In other conversations the card itself is what people are told by.
 */
export async function queueNudge(
  db: Database,
  { pollId, seminarId, dueAt }: { pollId: string; seminarId: string; dueAt: Date },
): Promise<void> {
  await db.query(
    `insert into deliveries (id, kind, subject_id, conversation_id, due_at)
     select gen_random_uuid(), 'nudge', $1, id, $3 from conversations
     where ${isChatOf('$2')} and is_present and kind = 'meeting'
     on conflict do nothing`,
    [pollId, seminarId, dueAt],
  )
}
