import { type Poll, sealedBoxes } from '../poll/poll.ts'
import type { ResultsOverview } from '../reads/results.ts'
import type { Seminar, SeminarKind } from '../seminar/seminar.ts'
import { questionKey } from '../step/step.ts'
import { findInBank } from '../template/find-in-bank.ts'

/** A poll that has been asked, and where. */
export interface AskedPoll {
  poll: Poll
  seminar: Pick<Seminar, 'id' | 'title' | 'kind' | 'unitId' | 'status' | 'beganAt'>
}

/** From what is asked first to what is asked last in a programme. */
const kindsInTime: SeminarKind[] = ['kickoff', 'unitFeedback', 'other', 'closing']

/** Every poll that has been asked and counts, in the order of the programme, of time and of the agendas. */
export function askedPolls(seminars: AskedPoll['seminar'][], polls: Poll[]): AskedPoll[] {
  const counted = polls.filter(({ phase, isLeftOut }) => phase !== 'draft' && !isLeftOut)
  return seminars
    .toSorted(
      (one, other) =>
        kindsInTime.indexOf(one.kind) - kindsInTime.indexOf(other.kind) ||
        timeOf(one) - timeOf(other),
    )
    .flatMap((seminar) =>
      counted.flatMap((poll) => (poll.seminarId === seminar.id ? [{ poll, seminar }] : [])),
    )
}

/** What nobody wrote down was before that was done, and what is planned is still to come. */
function timeOf({ beganAt, status }: AskedPoll['seminar']): number {
  return beganAt?.getTime() ?? (status === 'planned' ? Number.MAX_SAFE_INTEGER : 0)
}

/** What there is to choose from: each question once, however many seminars have asked it. */
export function resultsOverview(asked: AskedPoll[]): ResultsOverview {
  const common = asked.filter(isCommon).map(({ seminar }) => seminar)
  const seminars = [...new Map(common.map((seminar) => [seminar.id, seminar])).values()]
  return {
    seminars: seminars.map(({ id, title }) => ({ id, title })),
    questions: byQuestion(asked).map((times) => {
      const { poll } = times[0]!
      const item = findInBank(poll)
      return {
        pollId: poll.id,
        question: poll.question,
        pollKind: poll.kind,
        bank: item && { id: item.id, title: item.title },
        seminarIds: [...new Set(times.filter(isCommon).map(({ seminar }) => seminar.id))],
        isForUnits: times.some((time) => !isCommon(time)),
        hasResults: times.some((time) => sealedBoxes(time.poll).length > 0),
      }
    }),
  }
}

/** Was everybody asked, and not one unit in a session of its own? */
export function isCommon({ seminar }: AskedPoll): boolean {
  return seminar.unitId === undefined
}

function byQuestion(asked: AskedPoll[]): AskedPoll[][] {
  const questions = new Map<string, AskedPoll[]>()
  for (const time of asked) {
    const key = questionKey(time.poll)
    questions.set(key, [...(questions.get(key) ?? []), time])
  }
  return [...questions.values()]
}
