import type { GroupsView, GroupView } from '../../src/reads/live.ts'
import type { AskedTime, QuestionResults, ResultsOverview } from '../../src/reads/results.ts'
import * as canned from './canned.ts'
import { askedTwice, cases, groupsRead } from './canned-groups.ts'
import { polarityResult } from './canned-polls.ts'

/* What a researcher reads of the questions of all seminars. */

const closingId = '0a000000-0000-4000-8000-000000000002'
const seminars = [
  { id: canned.seminarId, title: { sv: 'Inledande seminarium', en: 'Opening seminar' } },
  { id: closingId, title: { sv: 'Avslutande seminarium', en: 'Closing seminar' } },
]

export const overview: ResultsOverview = {
  seminars,
  questions: [
    {
      pollId: canned.pollId,
      question: askedTwice.question,
      pollKind: 'polarity',
      bank: { id: 'culture', title: { sv: 'Kontrollkultur – tillitskultur' } },
      seminarIds: seminars.map(({ id }) => id),
      isForUnits: false,
      hasResults: true,
    },
    {
      pollId: canned.otherPollId,
      question: { sv: 'Vad händer hos er när något går fel?' },
      pollKind: 'choice',
      bank: { id: 'when-wrong', title: { sv: 'När något går fel' } },
      seminarIds: [canned.seminarId],
      isForUnits: false,
      hasResults: false,
    },
    {
      pollId: '0d000000-0000-4000-8000-000000000003',
      question: { sv: 'Känner ni igen er?', en: 'Do you recognise yourselves?' },
      pollKind: 'recognition',
      seminarIds: [canned.seminarId],
      isForUnits: true,
      hasResults: true,
    },
  ],
}

function group(key: string, answered: number, change: Partial<GroupView> = {}): GroupView {
  return { key, answered, result: polarityResult, ...change }
}

const units: GroupsView = {
  grouping: 'unit',
  groups: [
    group('unit', 12, { name: 'Älvbro kommun' }),
    group('unnamed-A', 9, { letter: 'A' }),
    group('unnamed-B', 8, { letter: 'B' }),
  ],
  isPartial: true,
}
const kinds: GroupsView = {
  grouping: 'unitKind',
  groups: [],
  isPartial: true,
  reason: 'oneLeftOut',
}

function time(place: 0 | 1, groups: GroupView[]): AskedTime {
  const { earlier, ...poll } = askedTwice
  const { answered, result } = place === 0 ? earlier[0]! : askedTwice
  return {
    seminar: { ...seminars[place]!, kind: place === 0 ? 'kickoff' : 'closing' },
    poll: { ...poll, earlier: [], isSealed: true, answered, result } as AskedTime['poll'],
    groupings: [units, kinds, { grouping: 'level', groups, isPartial: false }],
  }
}

/** Asked at the kickoff and at the closing seminar. */
export const polarityResults: QuestionResults = {
  question: askedTwice.question,
  pollKind: 'polarity',
  bank: {
    title: { sv: 'Kontrollkultur – tillitskultur' },
    source: { sv: 'Efter Louise Bringselius.' },
  },
  times: [
    time(0, [group('employee', 20), group('', 24)]),
    time(1, [group('elected', 8), group('employee', 19), group('', 13)]),
  ],
  waiting: [],
}

/** Asked at the kickoff, and by the units in sessions of their own. */
export const recognitionResults: QuestionResults = {
  question: canned.recognition.question,
  pollKind: 'recognition',
  times: [
    {
      seminar: { ...seminars[0]!, kind: 'kickoff' },
      poll: {
        ...canned.recognition,
        phase: 'revealed',
        isSealed: true,
        answered: 49,
        result: canned.recognitionResult,
        remarks: canned.remarks,
      },
      groupings: groupsRead.rounds[0]!.groupings,
    },
  ],
  waiting: [{ sv: 'Avslutande seminarium' }],
  cases: { ...cases, poll: canned.recognition },
}
