import type { Result } from '../../src/poll/poll.ts'
import type { GroupsView, GroupView, PollView } from '../../src/reads/live.ts'
import type { PollGroups } from '../../src/reads/seminar.ts'
import type { CasesView, ConsentView } from '../../src/reads/programme.ts'
import * as canned from './canned.ts'
import { polarity, polarityResult } from './canned-polls.ts'

/* A sealed question with its result by group. */

function group(
  key: string,
  [yes, partly, no, unsure]: [number, number, number, number],
): GroupView {
  const answered = yes + partly + no + unsure
  const bars = Object.entries({ yes, partly, no, unsure }).map(([id, ballots]) => ({
    id,
    ballots,
    share: ballots / answered,
  }))
  return { key, answered, result: { shown: true, kind: 'bars', bars } }
}

export const byLevel: GroupsView = {
  grouping: 'level',
  groups: [
    group('elected', [6, 4, 1, 0]),
    group('employee', [7, 12, 3, 1]),
    group('', [3, 4, 0, 1]),
  ],
  isPartial: true,
}

const byUnit: GroupsView = {
  grouping: 'unit',
  groups: [
    { ...group('unit', [9, 11, 2, 1]), name: 'Älvbro kommun' },
    { ...group('unnamed-A', [4, 7, 2, 1]), letter: 'A' },
    { ...group('unnamed-B', [5, 5, 1, 1]), letter: 'B' },
  ],
  isPartial: false,
}

const byKind: GroupsView = {
  grouping: 'unitKind',
  groups: [],
  isPartial: true,
  reason: 'oneLeftOut',
}

export const grouped: PollView = {
  ...canned.recognition,
  phase: 'revealed',
  isSealed: true,
  answered: 49,
  result: canned.recognitionResult,
  groups: byLevel,
}

const earlierPolarity: Result = {
  shown: true,
  kind: 'polarity',
  rows: [
    { id: 'o1', shown: true, rated: 44, unsure: 0, counts: [16, 14, 8, 4, 2, 0, 0], mean: 2.1 },
    { id: 'o2', shown: false },
    { id: 'o3', shown: true, rated: 43, unsure: 1, counts: [9, 9, 9, 6, 5, 3, 2], mean: 3.1 },
  ],
}

/** At the closing seminar, with what the kickoff answered. */
export const askedTwice: PollView = {
  ...polarity,
  phase: 'revealed',
  answered: 40,
  result: polarityResult,
  earlier: [
    {
      round: 0,
      seminar: { sv: 'Inledande seminarium', en: 'Opening seminar' },
      answered: 44,
      result: earlierPolarity,
      remarks: [],
    },
  ],
}

export const cases: CasesView = {
  cases: [
    { ...group('u1', [9, 11, 2, 1]), name: 'Älvbro kommun' },
    { ...group('A', [4, 7, 2, 1]), letter: 'A' },
    { ...group('B', [5, 5, 1, 1]), letter: 'B' },
  ],
  leftOut: 1,
}

export const consent: ConsentView = {
  mayGive: true,
  given: [{ choice: 'unnamed', by: 'Signe Strand', at: '2026-11-20T09:30:00Z' }],
}

export const groupsRead: PollGroups = {
  rounds: [{ round: 1, answered: 49, groupings: [byUnit, byKind, byLevel] }],
}
