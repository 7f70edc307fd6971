import { createHmac } from 'node:crypto'
import { listRemarks } from '../ballot/remark-repository.ts'
import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { readGroups } from '../group/read-groups.ts'
import { listHeadingsOf } from '../heading/repository.ts'
import { sealedBoxes } from '../poll/poll.ts'
import { listPollsOfProgramme } from '../poll/repository.ts'
import { getProgramme } from '../programme/repository.ts'
import { listSeminars } from '../seminar/repository.ts'
import { isSameQuestion } from '../step/step.ts'
import { type AskedPoll, askedPolls } from './asked-questions.ts'
import type { ResultsData } from './question-results.ts'
import { listComparedUnits } from './repository.ts'

/** Every poll of a programme that has been asked; rehearsals are none of it. */
export async function readAskedPolls(db: Database, programmeId: string): Promise<AskedPoll[]> {
  const [seminars, polls] = await Promise.all([
    listSeminars(db, programmeId),
    listPollsOfProgramme(db, programmeId),
  ])
  return askedPolls(seminars, polls)
}

/** All times that the question of one poll was asked. */
export async function readResults(
  db: Database,
  programmeId: string,
  pollId: string,
  ballotKey: string,
): Promise<ResultsData> {
  const all = await readAskedPolls(db, programmeId)
  const wanted = all.find(({ poll }) => poll.id === pollId)
  if (!wanted) throw new AppError('not_found')
  const asked = all.filter(({ poll }) => isSameQuestion(poll, wanted.poll))
  const boxIds = asked.flatMap(({ poll }) => sealedBoxes(poll))
  const pollIds = asked.map(({ poll }) => poll.id)
  const [counts, groups, remarks, headings, units, { threshold }] = await Promise.all([
    countBallots(db, boxIds),
    readGroups(db, programmeId, boxIds),
    listRemarks(db, boxIds),
    listHeadingsOf(db, pollIds),
    listComparedUnits(db, programmeId),
    getProgramme(db, programmeId),
  ])
  // A letter is of this question only: nobody can follow a unit without a name from one to another.
  const place = (id: string) =>
    createHmac('sha256', ballotKey).update(`results ${asked[0]!.poll.id} ${id}`).digest('hex')
  const inNoOrder = units.toSorted((one, other) => (place(one.id) < place(other.id) ? -1 : 1))
  return { asked, counts, groups, remarks, headings, units: inNoOrder, threshold }
}
