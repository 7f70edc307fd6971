import type { Store } from '../db/database.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import { queueDueReminders } from './repository.ts'

/**
 * Puts one reminder in the outbox for each unit whose time to answer is soon over and that has not
 * answered. What is due is worked out each time, so more time means a later reminder, an answer
 * none, and a unit is never reminded twice of the same version.
 */
export async function remindUnits(store: Store, now: Date): Promise<void> {
  await store.transaction(async (db) => {
    for (const versionId of await queueDueReminders(db, now)) {
      await noteInLog(db, { versionId, event: 'reminded', personId: null, at: now })
    }
  })
}
