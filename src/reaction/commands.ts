import { voterOf } from '../ballot/ballot.ts'
import type { Change, CommandContext } from '../context.ts'
import type { CommandInput } from '../protocol.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireAttendance, requireRunning } from '../seminar/seminar.ts'

/** Nothing is stored: a reaction lives for some seconds in the processes that show it. */
export async function give(
  { db, actor, ballotKey }: CommandContext,
  { seminarId, reaction }: CommandInput<'reaction.give'>,
): Promise<Change> {
  const seminar = await getAttended(db, seminarId)
  requireAttendance(seminar, actor)
  requireRunning(seminar)
  const person = voterOf(actor.id, Buffer.from(seminarId), ballotKey).slice(0, 16)
  return { rooms: [], reaction: { seminarId, person, reaction } }
}
