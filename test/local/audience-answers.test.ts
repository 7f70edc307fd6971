import { expect, test } from 'vitest'
import { findingAnswers, pollAnswers } from '../../src/local/audience-answers.ts'
import type { ChoicePoll, RecognitionPoll } from '../../src/poll/poll.ts'
import { marksOf, remarkOf } from '../../src/poll/kinds.ts'
import { kinds, pollOf } from '../poll/polls-of-kinds.ts'

const base = {
  id: 'p',
  seminarId: 's',
  boxId: 'b',
  question: { sv: '?' },
  results: 'live' as const,
  phase: 'open' as const,
  isSealed: false,
}
const recognition: RecognitionPoll = { ...base, kind: 'recognition' }
const choice = (mostChoices: number): ChoicePoll => ({
  ...base,
  kind: 'choice',
  options: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, label: { sv: id } })),
  mostChoices,
})

/** Always the same, so that a test never fails by chance. */
function dice(): () => number {
  let seed = 7
  return () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
}

test('about a third write something, and nobody the same as another', () => {
  const next = pollAnswers(recognition, dice())
  const answers = Array.from({ length: 40 }, next)
  const remarks = answers.flatMap((answer) => ('remark' in answer ? (answer.remark ?? []) : []))
  expect(remarks.length).toBeGreaterThan(7)
  expect(remarks.length).toBeLessThan(20)
  expect(new Set(remarks).size).toBe(remarks.length)
})

test('all four recognitions occur, unevenly', () => {
  const next = pollAnswers(recognition, dice())
  const marks = Array.from({ length: 200 }, () => marksOf(recognition, next())[0])
  const count = (mark: string) => marks.filter((each) => each === mark).length
  expect(count('partly')).toBeGreaterThan(count('no'))
  expect(count('yes')).toBeGreaterThan(count('unsure'))
  expect(Math.min(...['yes', 'partly', 'no', 'unsure'].map(count))).toBeGreaterThan(0)
})

test.each([1, 3])('a choice of at most %s is a valid ballot', (mostChoices) => {
  const poll = choice(mostChoices)
  const next = pollAnswers(poll, dice())
  for (let person = 0; person < 100; person += 1) {
    expect(marksOf(poll, next()).length).toBeLessThanOrEqual(mostChoices)
  }
})

test.each(kinds)('to %s every invented answer is a valid ballot, and they differ', (kind) => {
  const poll = pollOf(kind)
  const next = pollAnswers(poll, dice())
  const ballots = Array.from({ length: 30 }, next).map((answer) => [
    marksOf(poll, answer),
    remarkOf(answer),
  ])
  expect(new Set(ballots.map((ballot) => JSON.stringify(ballot))).size).toBeGreaterThan(3)
})

test('some have no answer to a finding', () => {
  const answerFor = findingAnswers(dice())
  const answers = Array.from({ length: 60 }, (_, place) => answerFor(place % 4))
  expect(answers.some((answer) => answer === undefined)).toBe(true)
  expect(answers.some((answer) => answer?.comment)).toBe(true)
})
