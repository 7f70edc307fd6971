import { expect, test } from 'vitest'
import { onAllScreens } from './on-all-screens.ts'

const votes = [
  { sentAt: 100, acknowledgedAt: 110 },
  { sentAt: 105, acknowledgedAt: 108 },
]

test('a vote is on all screens when the slowest has shown as many as were acknowledged by then', () => {
  const quick = [
    { at: 120, answered: 1 },
    { at: 130, answered: 2 },
  ]
  const slow = [{ at: 150, answered: 2 }]
  expect(onAllScreens(votes, [quick, slow])).toEqual([45, 50])
})

test('a vote that a screen never showed is not left out', () => {
  expect(onAllScreens(votes, [[{ at: 120, answered: 1 }]])).toEqual([15, Infinity])
})
