import type { Count } from '../ballot/ballot.ts'
import type { Remark } from '../ballot/remark-repository.ts'
import { type GroupData, groupsViews } from '../group/group-view.ts'
import type { Heading } from '../heading/repository.ts'
import { pollView } from '../live/live-state.ts'
import { mayBeGrouped, resultOf } from '../poll/kinds.ts'
import { type Poll, sealedBoxes } from '../poll/poll.ts'
import type { PollView } from '../reads/live.ts'
import type { AskedTime, QuestionCases, QuestionResults } from '../reads/results.ts'
import { findInBank } from '../template/find-in-bank.ts'
import { type AskedPoll, isCommon } from './asked-questions.ts'
import { sideBySide } from './case-view.ts'
import type { ComparedUnit } from './comparison.ts'

/** What the results of one question are shown from. */
export interface ResultsData {
  /** Every time that it was asked, the first one first; at least one. */
  asked: AskedPoll[]
  /** By sealed box, as are the groups. */
  counts: ReadonlyMap<string, Count>
  groups: ReadonlyMap<string, GroupData>
  remarks: Remark[]
  headings: Heading[]
  /** In an order that says nothing of which they are. */
  units: ComparedUnit[]
  threshold: number
}

/** All that a question has come to where it is closed for good: nothing that could grow by one. */
export function questionResults(data: ResultsData): QuestionResults {
  const { poll } = data.asked[0]!
  const item = findInBank(poll)
  const common = data.asked.filter(isCommon)
  return {
    question: poll.question,
    pollKind: poll.kind,
    bank: item && { title: item.title, source: item.source },
    times: common.flatMap((time) => askedTimes(time, data)),
    waiting: common.flatMap(({ poll, seminar }) => (poll.isSealed ? [] : [seminar.title])),
    cases: common.length < data.asked.length ? questionCases(data) : undefined,
  }
}

function askedTimes({ poll, seminar: { id, title, kind } }: AskedPoll, data: ResultsData) {
  return sealedBoxes(poll).map((boxId, index): AskedTime => {
    const groups = data.groups.get(boxId)
    return {
      seminar: { id, title, kind },
      poll: { ...closedView(poll, boxId, data), round: index + 1 },
      groupings: groups && mayBeGrouped(poll) ? groupsViews(poll, groups) : [],
    }
  })
}

/** As everybody would see it: texts that have not been let through are not there. */
function closedView(
  poll: Poll,
  boxId: string,
  { counts, remarks, headings, threshold }: ResultsData,
): PollView {
  const { earlierBoxIds: _, shownBy: __, frozen: ___, ...asked } = poll
  return pollView(
    'participant',
    { ...asked, boxId, isSealed: true, phase: 'revealed' },
    {
      count: counts.get(boxId)!,
      remarks: remarks.filter((remark) => remark.boxId === boxId),
      headings,
      threshold,
      earlier: new Map(),
      groups: new Map(),
    },
  )
}

/** Each unit once, with what it answered last. What people write themselves would name its unit. */
function questionCases({ asked, counts, units, threshold }: ResultsData): QuestionCases {
  const { poll } = asked[0]!
  const boxes = new Map(
    asked.flatMap(({ poll, seminar }): [string, string][] => {
      const boxId = sealedBoxes(poll).at(-1)
      return seminar.unitId && boxId ? [[seminar.unitId, boxId]] : []
    }),
  )
  const cases = units.flatMap((unit) => {
    const count = counts.get(boxes.get(unit.id) ?? '')
    return count && mayBeGrouped(poll) ? [{ unit, count }] : []
  })
  return {
    ...sideBySide(cases, threshold, (count) => resultOf(poll, count, threshold)),
    poll: unansweredView(poll, threshold),
  }
}

/** The question without its answers. */
function unansweredView(poll: Poll, threshold: number): PollView {
  return pollView(
    'participant',
    { ...poll, phase: 'draft', earlierBoxIds: undefined },
    {
      count: { ballots: 0, marks: {} },
      remarks: [],
      headings: [],
      threshold,
      earlier: new Map(),
      groups: new Map(),
    },
  )
}
