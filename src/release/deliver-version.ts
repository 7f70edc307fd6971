import { sealBox } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { findConversationOfUnit } from '../delivery/conversation-repository.ts'
import { queueCard } from '../delivery/repository.ts'
import { AppError } from '../errors.ts'
import { listSupersededBoxes, saveDelivered } from '../feedback/repository.ts'
import { type FeedbackVersion, isDelivered } from '../feedback/version.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import { unscheduleEarlier } from './repository.ts'

/**
 * Puts the version on the document's card in the unit's conversation. The answers to earlier
 * versions are final from here on, so nobody can trace them any more, and one of them that waits for
 * its time is not delivered after it. Call with the document held. Delivering again after a
 * failure tries again; it never sends a second card to the same conversation. To a unit without one it
 * is delivered by e-mail or not at all; its card comes when a conversation is bound.
 */
export async function deliverVersion(
  db: Database,
  version: FeedbackVersion,
  { personId, now, byEmail }: { personId: string; now: Date; byEmail?: true | undefined },
): Promise<void> {
  const conversation = await findConversationOfUnit(db, version.unit.id)
  if (!conversation && !byEmail) throw new AppError('unit_unreachable')
  if (!isDelivered(version.status)) {
    await saveDelivered(db, version.id, personId, now)
    for (const boxId of await listSupersededBoxes(db, version)) await sealBox(db, boxId)
    await noteInLog(db, { versionId: version.id, event: 'delivered', personId, at: now })
    for (const versionId of await unscheduleEarlier(db, version)) {
      await noteInLog(db, { versionId, event: 'unscheduled', personId, at: now })
    }
  }
  if (!conversation) return
  await queueCard(
    db,
    { kind: 'feedback', subjectId: version.documentId, dueAt: now },
    { conversationId: conversation.id },
  )
}
