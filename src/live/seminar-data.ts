import { countBallots, listRemarks } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { listPolls } from '../poll/repository.ts'
import { getProgramme } from '../programme/repository.ts'
import { getSeminar } from '../seminar/repository.ts'
import type { SeminarData } from './live-state.ts'

/** Reads what every screen of a seminar is made from: a few rows, however many have answered. */
export async function readSeminarData(
  db: Database,
  seminarId: string,
  present: number,
): Promise<SeminarData> {
  const [seminar, polls] = await Promise.all([getSeminar(db, seminarId), listPolls(db, seminarId)])
  const step = seminar.steps[seminar.currentStep]
  const poll = step?.kind === 'poll' ? polls.find(({ id }) => id === step.pollId) : undefined
  const boxIds = poll ? [poll.boxId] : []
  const [{ threshold }, counts, remarks] = await Promise.all([
    getProgramme(db, seminar.programmeId),
    countBallots(db, boxIds),
    listRemarks(db, boxIds),
  ])
  const count = (poll && counts.get(poll.boxId)) ?? { ballots: 0, marks: {} }
  return { seminar, polls, threshold, count, remarks, present }
}
