import { expect, test } from 'vitest'
import { marksOf } from '../../src/poll/kinds.ts'
import { inventedAnswer } from '../../src/rehearsal/invented-answer.ts'
import { leanings, leaningsOf } from '../../src/rehearsal/rehearsal.ts'
import { kinds, pollOf } from '../poll/polls-of-kinds.ts'

function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

test.each(kinds)('what is invented is a valid answer to a question of the kind %s', (kind) => {
  const poll = pollOf(kind)
  const random = chance(7)
  for (let person = 0; person < 200; person += 1) {
    const answer = inventedAnswer(poll, leanings[person % 3]!, random)
    expect(() => marksOf(poll, answer)).not.toThrow()
  }
})

test('those who agree recognise themselves, and those who doubt do not', () => {
  const poll = pollOf('recognition')
  const share = (leaning: (typeof leanings)[number], wanted: string) => {
    const random = chance(11)
    const answers = Array.from({ length: 200 }, () => inventedAnswer(poll, leaning, random))
    return (
      answers.filter((answer) => 'recognition' in answer && answer.recognition === wanted).length /
      200
    )
  }
  expect(share('agreeing', 'yes')).toBeGreaterThan(0.6)
  expect(share('doubting', 'no')).toBeGreaterThan(0.6)
})

test('the audience is as large and as mixed as it is asked to be', () => {
  const people = leaningsOf(40, { agreeing: 50, between: 25, doubting: 25 })
  const count = (leaning: string) => people.filter((each) => each === leaning).length
  expect(leanings.map(count)).toEqual([20, 10, 10])
  expect(leaningsOf(10, { agreeing: 0, between: 0, doubting: 3 })).toEqual(
    Array(10).fill('doubting'),
  )
})
