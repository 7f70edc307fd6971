import { expect, test } from 'vitest'
import { beatFor, presencePauseFor, restAfter } from '../../src/live/pace.ts'

test('the beat grows with the room, from barely noticeable to a quarter of a second', () => {
  expect(beatFor(10)).toBeLessThan(30)
  expect(beatFor(500)).toBeLessThan(70)
  expect(beatFor(1000)).toBeLessThanOrEqual(100)
  expect(beatFor(5000)).toBe(250)
})

test('pushes that take long leave half of the time to everything else', () => {
  expect(restAfter(10, 1)).toBeCloseTo(beatFor(10) - 1)
  expect(restAfter(20_000, 400)).toBe(400)
})

test('telling who is here costs as much a second in any large room, and a beat for few screens', () => {
  const writesPerSecond = (screens: number) =>
    screens / (presencePauseFor(screens, beatFor(screens)) / 1_000)
  for (const screens of [2_000, 20_000, 100_000]) expect(writesPerSecond(screens)).toBe(4_000)
  expect(presencePauseFor(1, beatFor(20_000))).toBe(250)
  expect(presencePauseFor(100, beatFor(100))).toBe(beatFor(100))
})
