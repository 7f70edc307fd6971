import { expect, test } from 'vitest'
import { beatFor, presencePauseFor, restAfter } from '../../src/live/pace.ts'

test('the beat grows with the room, from barely noticeable to a quarter of a second', () => {
  expect(beatFor(10)).toBeLessThan(30)
  expect(beatFor(500)).toBeLessThan(70)
  expect(beatFor(1000)).toBeLessThanOrEqual(100)
  expect(beatFor(5000)).toBe(250)
})

test('a beat is as long when others had a part of the push, and longer when writing takes long', () => {
  const beatMs = (tookMs: number, writingMs: number) => tookMs + restAfter(5_000, tookMs, writingMs)
  expect(beatMs(60, 60)).toBe(250)
  expect(beatMs(200, 60)).toBe(250)
  expect(beatMs(280, 60)).toBe(280) // others had more than they need
  expect(beatMs(300, 300)).toBe(450) // a third for everything else
  expect(beatMs(400, 300)).toBe(450)
})

test('telling who is here costs as much a second in any large room, and a beat for few screens', () => {
  const writesPerSecond = (screens: number) =>
    screens / (presencePauseFor(screens, beatFor(screens)) / 1_000)
  for (const screens of [2_000, 20_000, 100_000]) expect(writesPerSecond(screens)).toBe(4_000)
  expect(presencePauseFor(1, beatFor(20_000))).toBe(250)
  expect(presencePauseFor(100, beatFor(100))).toBe(beatFor(100))
})
