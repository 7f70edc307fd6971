import type { Store } from '../db/database.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import { queueDueReminders } from './repository.ts'

/**
 * Reminds each unit whose time to answer is soon over and that has not answered: by a card in its
 * conversation, where it has one, and by a notice to its contact persons. What is due is worked out
 * each time, so more time means a later reminder, an answer none, and a unit is never reminded twice
 * of the same version.
 */
export async function remindUnits(store: Store, now: Date): Promise<void> {
  await store.transaction(async (db) => {
    for (const versionId of await queueDueReminders(db, now)) {
      await noteInLog(db, { versionId, event: 'reminded', personId: null, at: now })
    }
  })
}
