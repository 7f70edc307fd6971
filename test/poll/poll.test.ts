import { expect, test } from 'vitest'
import { marksOf, remarkOf, resultOf } from '../../src/poll/kinds.ts'
import {
  type ChoicePoll,
  participantsMaySeeResult,
  type RecognitionPoll,
  requireOpen,
  requirePhaseChange,
} from '../../src/poll/poll.ts'

const base = {
  id: 'p',
  seminarId: 's',
  boxId: 'b',
  question: { sv: 'Fråga' },
  results: 'whenRevealed' as const,
  phase: 'open' as const,
  isSealed: false,
}
const recognition: RecognitionPoll = { ...base, kind: 'recognition' }
const choice: ChoicePoll = {
  ...base,
  kind: 'choice',
  mostChoices: 2,
  options: ['a', 'b', 'c'].map((id) => ({ id, label: { sv: id } })),
}

test('an answer is counted by what was chosen', () => {
  expect(marksOf(recognition, { recognition: 'partly', remark: 'Oj' })).toEqual(['partly'])
  expect(marksOf(choice, { optionIds: ['b', 'a'] })).toEqual(['b', 'a'])
})

test('an option chosen twice counts once', () => {
  expect(marksOf(choice, { optionIds: ['a', 'a'] })).toEqual(['a'])
})

test.each([
  ['no option', { optionIds: [] }],
  ['more options than allowed', { optionIds: ['a', 'b', 'c'] }],
  ['an option that is not there', { optionIds: ['x'] }],
  ['an answer to another kind of question', { recognition: 'yes' as const }],
])('%s is refused', (_, answer) => {
  expect(() => marksOf(choice, answer)).toThrow('invalid_input')
})

test('a remark of nothing but blanks is no remark', () => {
  expect(remarkOf({ recognition: 'yes', remark: '  ' })).toBeUndefined()
  expect(remarkOf({ recognition: 'yes', remark: ' Vi mäter mycket ' })).toBe('Vi mäter mycket')
})

test('with fewer answers than the threshold there are no figures, not even of nothing', () => {
  expect(resultOf(recognition, { ballots: 4, marks: { yes: 4 } }, 5)).toEqual({
    shown: false,
    threshold: 5,
  })
})

test('shares are of ballots, so with several choices they may add up to more than one', () => {
  const result = resultOf(choice, { ballots: 5, marks: { a: 5, b: 3 } }, 5)
  expect(result).toEqual({
    shown: true,
    kind: 'bars',
    bars: [
      { id: 'a', ballots: 5, share: 1 },
      { id: 'b', ballots: 3, share: 0.6 },
      { id: 'c', ballots: 0, share: 0 },
    ],
  })
})

test.each([
  ['live', { draft: false, open: true, closed: true, revealed: true }],
  ['afterClosing', { draft: false, open: false, closed: true, revealed: true }],
  ['whenRevealed', { draft: false, open: false, closed: false, revealed: true }],
] as const)('with results %s participants see them in the right phases', (results, expected) => {
  for (const phase of ['draft', 'open', 'closed', 'revealed'] as const) {
    expect(participantsMaySeeResult({ ...recognition, results, phase })).toBe(expected[phase])
  }
})

test('only an open poll that is not sealed takes answers', () => {
  expect(() => requireOpen(recognition)).not.toThrow()
  expect(() => requireOpen({ ...recognition, phase: 'closed' })).toThrow('poll_not_open')
  expect(() => requireOpen({ ...recognition, isSealed: true })).toThrow('poll_not_open')
})

test('pressing the same button twice is no mistake', () => {
  expect(() => requirePhaseChange(recognition, 'open')).not.toThrow()
})

test('a poll that was never open can be neither closed nor revealed', () => {
  const draft = { ...recognition, phase: 'draft' as const }
  expect(() => requirePhaseChange(draft, 'closed')).toThrow('poll_not_open')
  expect(() => requirePhaseChange(draft, 'revealed')).toThrow('poll_not_open')
})

test('a sealed poll cannot be opened again', () => {
  const sealed = { ...recognition, phase: 'closed' as const, isSealed: true }
  expect(() => requirePhaseChange(sealed, 'open')).toThrow('poll_sealed')
})
