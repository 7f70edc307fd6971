import type { Actor } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { findBallot, getBox } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { answerFrom } from './kinds.ts'
import type { Answer, Poll } from './poll.ts'

/** What this person has answered, for their own eyes; undefined before that and once sealed. */
export async function readOwnAnswer(
  db: Database,
  actor: Actor,
  poll: Poll,
  ballotKey: string,
): Promise<Answer | undefined> {
  const { salt } = await getBox(db, poll.boxId)
  if (!salt) return undefined
  const ballot = await findBallot(db, poll.boxId, voterOf(actor.id, salt, ballotKey))
  return ballot && answerFrom(poll, ballot.marks, ballot.remark)
}
