import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import type { Poll } from '../poll/poll.ts'
import { saveWordDecisions } from '../poll/repository.ts'
import { stillAbout } from './decision.ts'
import { wordKey } from './word.ts'

/** Keys of all words that somebody says in any round of a poll. */
export async function saidIn(
  db: Database,
  { boxId, earlierBoxIds = [] }: Poll,
): Promise<Set<string>> {
  const counts = await countBallots(db, [boxId, ...earlierBoxIds])
  const said = [...counts.values()].flatMap(({ marks }) =>
    Object.entries(marks).flatMap(([word, mentions]) => (mentions > 0 ? [wordKey(word)] : [])),
  )
  return new Set(said)
}

/** When a box is sealed, nobody can say again what they have taken back: it is not kept either. */
export async function forgetUnsaidWords(db: Database, poll: Poll): Promise<void> {
  if (!poll.wordDecisions) return
  const decisions = stillAbout(poll.wordDecisions, await saidIn(db, poll))
  if (decisions.length < poll.wordDecisions.length) await saveWordDecisions(db, poll.id, decisions)
}
