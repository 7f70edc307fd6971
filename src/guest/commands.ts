import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { CommandInput } from '../protocol.ts'
import { requireReal } from '../rehearsal/rehearsal.ts'
import { getSeminar, holdSeminar } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { newJoinCode } from './join-code.ts'
import { deleteGuests, holdGuest, saveJoinCode, saveShownOut } from './repository.ts'

/** A unit's own session has no guests: nobody outside the unit may know of it. */
export async function admit(
  { db, actor, randomBelow }: CommandContext,
  { seminarId, giveName }: CommandInput<'guest.admit'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  if (seminar.unitId !== undefined) throw new AppError('not_allowed')
  requireReal(seminar)
  await saveJoinCode(db, seminarId, newJoinCode(randomBelow), giveName)
  return { rooms: [`seminar:${seminarId}`] }
}

/** Shuts the door and forgets who came in; their answers stay, as everybody's do. */
export async function turnAway(
  { db, actor }: CommandContext,
  { seminarId }: CommandInput<'guest.turnAway'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  await saveJoinCode(db, seminarId, undefined, false)
  const people = await deleteGuests(db, seminarId)
  return { rooms: [`seminar:${seminarId}`], people }
}

/** The others stay, and so does what this guest has answered: nobody can tell which it is. */
export async function showOut(
  { db, actor }: CommandContext,
  { guestId }: CommandInput<'guest.showOut'>,
): Promise<Change> {
  const { seminarId } = await holdGuest(db, guestId)
  requireFacilitator(await getSeminar(db, seminarId), actor)
  await saveShownOut(db, guestId)
  return { rooms: [`seminar:${seminarId}`], people: [guestId] }
}
