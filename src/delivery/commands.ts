import { type Actor, requireRole } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { getUnit } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { requireReal } from '../rehearsal/rehearsal.ts'
import { getSeminar } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { holdConversation, saveBinding } from './conversation-repository.ts'
import { queueMissedCards } from './repository.ts'

/** The binding decides who may read what arrives, so only those who run the programme may set it. */
export async function bind(
  { db, actor, now }: CommandContext,
  { conversationId, seminarId, unitId }: CommandInput<'conversation.bind'>,
): Promise<Change> {
  requireRole(actor, 'lead', 'facilitator')
  if (seminarId && unitId) throw new AppError('invalid_input')
  const conversation = await holdConversation(db, conversationId)
  if (!conversation) throw new AppError('not_found')
  // What it is bound to now counts too: a conversation cannot be taken from another programme.
  for (const id of [conversation.seminarId, seminarId]) {
    if (!id) continue
    const seminar = await getSeminar(db, id)
    requireFacilitator(seminar, actor)
    requireReal(seminar)
  }
  for (const id of [conversation.unitId, unitId]) {
    if (id) await requireOwnUnit(db, actor, id)
  }
  await saveBinding(db, conversationId, { seminarId, unitId })
  if (unitId) await queueMissedCards(db, unitId, conversationId, now)
  const touched = [conversation.unitId, unitId].filter((id) => id != null)
  return { rooms: touched.map((id) => `unit:${id}` as const), hasDeliveries: true }
}

async function requireOwnUnit(db: Database, actor: Actor, unitId: string): Promise<void> {
  const unit = await getUnit(db, unitId)
  if (unit.programmeId !== actor.programmeId) throw new AppError('not_found')
}
