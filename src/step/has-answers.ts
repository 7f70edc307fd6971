import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import type { Poll } from '../poll/poll.ts'

/** In this round or an earlier one. Then the question stays as those meant it who have answered. */
export async function hasAnswers(db: Database, poll: Poll): Promise<boolean> {
  const boxIds = [poll.boxId, ...(poll.earlierBoxIds ?? [])]
  const counts = await countBallots(db, boxIds)
  return [...counts.values()].some(({ ballots }) => ballots > 0)
}
