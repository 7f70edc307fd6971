import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fadesAfterMs, Reactions, tellEveryMs } from '../../src/live/reactions.ts'
import { type Reaction, toldReactions } from '../../src/reaction/reaction.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test.each([
  [4, undefined],
  [5, 5],
  [9, 5],
  [10, 10],
  [43, 40],
])('of %i who thank, a room with a threshold of five is told of %s', (thanks, told) => {
  expect(toldReactions({ thanks }, 5).thanks).toBe(told)
})

test('each kind has to reach the threshold by itself', () => {
  expect(toldReactions({ recognise: 4, question: 4, thanks: 7 }, 5)).toEqual({ thanks: 5 })
})

test('reactions are told together, once for each person, and fade', () => {
  const told: string[] = []
  const reactions = new Reactions((seminarId) => told.push(seminarId))
  const give = (person: string, reaction: Reaction) =>
    reactions.take({ seminarId: 'kickoff', person, reaction })
  give('a', 'thanks')
  give('b', 'thanks')
  give('a', 'question')
  expect([told, reactions.toldIn('kickoff')]).toEqual([[], {}])

  vi.advanceTimersByTime(tellEveryMs)
  expect(told).toEqual(['kickoff'])
  expect(reactions.toldIn('kickoff')).toEqual({ thanks: 1, question: 1 })
  give('b', 'thanks')
  vi.advanceTimersByTime(fadesAfterMs - tellEveryMs)
  expect(reactions.toldIn('kickoff')).toEqual({ thanks: 1 })
  vi.advanceTimersByTime(tellEveryMs)
  expect(reactions.toldIn('kickoff')).toBeUndefined()
  const times = told.length
  vi.advanceTimersByTime(fadesAfterMs)
  expect(told).toHaveLength(times)
})
