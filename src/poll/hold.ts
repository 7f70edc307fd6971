import type { Actor } from '../actor.ts'
import type { Database } from '../db/database.ts'
import { holdSeminar } from '../seminar/repository.ts'
import { requireFacilitator, type Seminar } from '../seminar/seminar.ts'
import type { Poll } from './poll.ts'
import { getPoll, holdPoll } from './repository.ts'

/** The seminar is held before the poll, as everywhere, so that two commands never wait for each other. */
export async function holdForFacilitator(
  db: Database,
  actor: Actor,
  pollId: string,
): Promise<{ poll: Poll; seminar: Seminar }> {
  const { seminarId } = await getPoll(db, pollId)
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  return { poll: await holdPoll(db, pollId), seminar }
}
