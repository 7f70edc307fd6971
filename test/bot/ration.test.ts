import { expect, test } from 'vitest'
import { conversationLimits, Ration } from '../../bot/ration.ts'

test('so many may go at once, and the next waits until the first is old enough', () => {
  const ration = new Ration([{ most: 2, withinMs: 1_000 }])
  ration.note('a', 0)
  expect(ration.waitMs('a', 100)).toBe(0)
  ration.note('a', 100)
  expect(ration.waitMs('a', 100)).toBe(900)
  expect(ration.waitMs('a', 1_000)).toBe(0)
})

test('each key has its own ration', () => {
  const ration = new Ration([{ most: 1, withinMs: 1_000 }])
  ration.note('a', 0)
  expect(ration.waitMs('b', 0)).toBe(0)
})

test('whoever sends as fast as allowed for an hour stays well under every limit', () => {
  const ration = new Ration(conversationLimits)
  const sent: number[] = []
  for (let now = 0; now < 3_600_000; now += 100) {
    if (ration.waitMs('a', now) > 0) continue
    ration.note('a', now)
    sent.push(now)
  }
  const mostWithin = (ms: number) =>
    Math.max(...sent.map((from) => sent.filter((at) => at >= from && at < from + ms).length))

  expect(mostWithin(1_000)).toBeLessThan(7)
  expect(mostWithin(2_000)).toBeLessThan(8)
  expect(mostWithin(30_000)).toBeLessThan(60)
  expect(sent.length).toBeLessThan(1_800)
  expect(sent.length).toBeGreaterThan(500)
})
