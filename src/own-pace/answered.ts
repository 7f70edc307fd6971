import type { Actor } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { listMarksOf, listSaltsOf } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { isPaced } from '../poll/poll.ts'
import { listPolls } from '../poll/repository.ts'

/** Which of the polls that await them this person has answered, for their own eyes. */
export async function listAnswered(
  db: Database,
  actor: Actor,
  seminarId: string,
  ballotKey: string,
): Promise<string[]> {
  const polls = (await listPolls(db, seminarId)).filter(isPaced)
  const salts = await listSaltsOf(
    db,
    polls.map(({ boxId }) => boxId),
  )
  const ballots = [...salts].map(([boxId, salt]) => ({
    boxId,
    voter: voterOf(actor.id, salt, ballotKey),
  }))
  const answered = await listMarksOf(db, ballots)
  return polls.filter(({ boxId }) => answered.has(boxId)).map(({ id }) => id)
}
