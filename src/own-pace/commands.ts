import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { requirePhaseChange } from '../poll/poll.ts'
import { holdPoll, listPolls } from '../poll/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { holdSeminar } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { endOwnPace, openAtOwnPace } from './repository.ts'

/** Asked again with others, those that are no longer named are closed. */
export async function begin(
  { db, actor }: CommandContext,
  { seminarId, pollIds }: CommandInput<'ownPace.begin'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  const known = await listPolls(db, seminarId)
  await endOwnPace(db, seminarId, pollIds)
  for (const pollId of pollIds) {
    if (!known.some(({ id }) => id === pollId)) throw new AppError('not_found', { pollId })
    requirePhaseChange(await holdPoll(db, pollId), 'open')
    await openAtOwnPace(db, pollId)
  }
  return { rooms: [`seminar:${seminarId}`], hasDeliveries: true }
}

/** Everybody is back at the step that the facilitator shows; what was answered is kept. */
export async function end(
  { db, actor }: CommandContext,
  { seminarId }: CommandInput<'ownPace.end'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  await endOwnPace(db, seminarId)
  return { rooms: [`seminar:${seminarId}`], hasDeliveries: true }
}
