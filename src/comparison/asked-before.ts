import type { Count } from '../ballot/ballot.ts'
import { listRemarks, type Remark } from '../ballot/remark-repository.ts'
import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { type Heading, listHeadingsOf } from '../heading/repository.ts'
import type { LocalText } from '../language.ts'
import type { Poll } from '../poll/poll.ts'
import { listPolls } from '../poll/repository.ts'
import { listSeminars } from '../seminar/repository.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { isSameQuestion } from '../step/step.ts'

/** What the same question came to at the programme's kickoff. */
export interface AskedBefore extends AnsweredBefore {
  /** What was written then, read or not, and under what. */
  texts: Remark[]
  headings: Heading[]
}

interface AnsweredBefore {
  /** The title of the kickoff. */
  title: LocalText
  poll: Poll
  count: Count
}

/**
 * For each poll of a closing seminar that the kickoff asked as well, what was answered then. A
 * question is the same when it says the same and can be answered the same, as one that comes from
 * the same place in the question bank does. Only what is closed for good is compared with. By poll.
 */
export async function readAskedBefore(
  db: Database,
  seminar: Pick<Seminar, 'kind' | 'unitId' | 'programmeId'>,
  polls: Poll[],
): Promise<ReadonlyMap<string, AskedBefore>> {
  if (seminar.kind !== 'closing' || seminar.unitId !== undefined) return new Map()
  const seminars = await listSeminars(db, seminar.programmeId)
  const kickoffs = seminars.filter(({ kind, unitId }) => kind === 'kickoff' && unitId === undefined)
  const asked = await Promise.all(
    kickoffs.map(async ({ id, title }) =>
      (await listPolls(db, id)).filter(mayCompare).map((poll) => ({ title, poll })),
    ),
  )
  const before = asked.flat()
  const counts = await countBallots(
    db,
    before.map(({ poll }) => poll.boxId),
  )
  const same = new Map(
    polls.flatMap((poll): [string, AnsweredBefore][] => {
      const then = before.find((earlier) => isSameQuestion(earlier.poll, poll))
      const count = then && counts.get(then.poll.boxId)
      return count?.ballots ? [[poll.id, { ...then!, count }]] : []
    }),
  )
  return withTexts(db, same)
}

async function withTexts(
  db: Database,
  asked: ReadonlyMap<string, AnsweredBefore>,
): Promise<ReadonlyMap<string, AskedBefore>> {
  const before = [...asked.values()].map(({ poll }) => poll)
  const texts = await listRemarks(
    db,
    before.map(({ boxId }) => boxId),
  )
  const headings = await listHeadingsOf(
    db,
    before.map(({ id }) => id),
  )
  return new Map(
    [...asked].map(([pollId, then]) => [
      pollId,
      { ...then, texts: texts.filter(({ boxId }) => boxId === then.poll.boxId), headings },
    ]),
  )
}

/** What went wrong is counted nowhere. */
function mayCompare({ isSealed, isLeftOut }: Poll): boolean {
  return isSealed && !isLeftOut
}
