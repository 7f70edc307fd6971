import { expect, test } from 'vitest'
import { liveStateFor } from '../../src/live/live-state.ts'
import type { SeminarData } from '../../src/live/seminar-data.ts'
import type { RecognitionPoll } from '../../src/poll/poll.ts'
import type { PollView } from '../../src/reads/live.ts'

const poll: RecognitionPoll = {
  id: 'poll',
  seminarId: 'seminar',
  boxId: 'box',
  kind: 'recognition',
  question: { sv: 'Känner ni igen er?' },
  results: 'whenRevealed',
  phase: 'open',
  isSealed: false,
}

const data: SeminarData = {
  seminar: {
    id: 'seminar',
    programmeId: 'programme',
    kind: 'kickoff',
    title: { sv: 'Inledande seminarium' },
    status: 'running',
    currentStep: 1,
    steps: [
      { id: 's1', kind: 'slide', heading: { sv: 'Välkomna' } },
      { id: 's2', kind: 'poll', pollId: 'poll', notes: { sv: 'Fråga om medborgarfokus' } },
    ],
  },
  polls: [poll],
  threshold: 5,
  count: { ballots: 6, marks: { yes: 2, partly: 4 } },
  remarks: [
    { id: 'r1', boxId: 'box', body: 'Släppt', status: 'shown' },
    { id: 'r2', boxId: 'box', body: 'Anna sa', shownAs: '… sa', status: 'shown' },
    { id: 'r3', boxId: 'box', body: 'Ännu oläst', status: 'waiting' },
    { id: 'r4', boxId: 'box', body: 'Dold', status: 'hidden' },
  ],
  headings: [],
  earlier: new Map(),
  groups: new Map(),
  present: 9,
  people: 14,
  now: new Date('2026-11-24T13:30:00Z'),
}

function withPoll(change: Partial<RecognitionPoll>): SeminarData {
  return { ...data, polls: [{ ...poll, ...change }] }
}

function pollShownTo(viewer: 'participant' | 'stage' | 'facilitator', seen: SeminarData): PollView {
  return liveStateFor(viewer, seen).step?.content as PollView
}

test.each(['participant', 'stage'] as const)(
  'while the result is hidden a %s sees how many have answered and nothing else',
  (viewer) => {
    const state = liveStateFor(viewer, data)
    expect(state.step?.content).toMatchObject({ answered: 6, result: undefined, remarks: [] })
    expect(state.facilitator).toBeUndefined()
    expect(JSON.stringify(state)).not.toMatch(/Släppt|oläst|Dold|medborgarfokus|partly/)
  },
)

test('the facilitator sees the result before it is revealed, and every remark', () => {
  const state = liveStateFor('facilitator', data)
  expect(state.facilitator).toMatchObject({
    isResultShown: false,
    notes: { sv: 'Fråga om medborgarfokus' },
  })
  expect(state.facilitator?.remarks).toHaveLength(4)
  expect(pollShownTo('facilitator', data).result).toMatchObject({ shown: true })
})

test('only remarks that were let through show, as they were edited, once the result does', () => {
  const { result, remarks } = pollShownTo('participant', withPoll({ phase: 'revealed' }))
  expect(result).toMatchObject({ shown: true })
  expect(remarks).toEqual([
    { id: 'r1', body: 'Släppt' },
    { id: 'r2', body: '… sa' },
  ])
})

test('remarks stand under their headings, in the order of these; those of a removed one under none', () => {
  const headings = ['h1', 'h2'].map((id) => ({ id, pollId: 'poll', title: `Rubrik ${id}` }))
  const remarks = ['h2', 'gone', 'h1', null].map((headingId, index) => ({
    id: `r${index}`,
    boxId: 'box',
    body: `Text ${index}`,
    status: 'shown' as const,
    headingId,
  }))
  const seen = { ...withPoll({ phase: 'revealed' }), remarks, headings }
  expect(pollShownTo('stage', seen).remarks).toEqual([
    { id: 'r2', body: 'Text 2', heading: 'Rubrik h1' },
    { id: 'r0', body: 'Text 0', heading: 'Rubrik h2' },
    { id: 'r1', body: 'Text 1' },
    { id: 'r3', body: 'Text 3' },
  ])
})

test('surprises that are moderated afterwards show at once, but for those that are hidden', () => {
  const { remarks } = pollShownTo('stage', withPoll({ phase: 'revealed', moderation: 'after' }))
  expect(remarks.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
})

test('with too few answers nobody sees figures or remarks, not even the facilitator figures', () => {
  const few = { ...withPoll({ phase: 'revealed' }), count: { ballots: 4, marks: { yes: 4 } } }
  expect(pollShownTo('participant', few)).toMatchObject({
    result: { shown: false, threshold: 5 },
    remarks: [],
  })
  expect(pollShownTo('facilitator', few).result).toEqual({ shown: false, threshold: 5 })
})

test('before and after the seminar participants see no step', () => {
  for (const status of ['planned', 'ended'] as const) {
    const seen = { ...data, seminar: { ...data.seminar, status } }
    expect(liveStateFor('participant', seen).step).toBeUndefined()
    expect(liveStateFor('facilitator', seen).step).toBeDefined()
  }
})

test('the names of ballot boxes reach no screen', () => {
  for (const viewer of ['participant', 'stage', 'facilitator'] as const) {
    expect(JSON.stringify(liveStateFor(viewer, data))).not.toContain('box')
  }
})

test('guests can be let in to any seminar but a unit’s own, until it is over', () => {
  const guestsOf = (change: Partial<SeminarData['seminar']>) =>
    liveStateFor('facilitator', { ...data, seminar: { ...data.seminar, ...change } }).facilitator
      ?.guests
  expect(guestsOf({})).toEqual({ giveName: false })
  expect(guestsOf({ unitId: 'unit' })).toBeUndefined()
  expect(guestsOf({ status: 'ended' })).toBeUndefined()
})
