import { expect, test } from 'vitest'
import { extendedTimer, startedTimer, stoppedTimer, type TimedStep } from '../../src/step/step.ts'
import { clockText } from '../../tab/timer/clock-text.ts'

const pause: TimedStep = { id: 'b', kind: 'break', heading: { sv: 'Paus' }, minutes: 10 }
const running: TimedStep = { ...pause, endsAt: '2026-11-24T13:40:00.000Z' }
const now = new Date('2026-11-24T13:30:00Z')
const afterwards = new Date('2026-11-24T13:45:00Z')

test('who presses start again changes nothing, until the time is up', () => {
  expect(startedTimer(pause, now)).toBe('2026-11-24T13:40:00.000Z')
  expect(startedTimer(running, new Date('2026-11-24T13:35:00Z'))).toBe(running.endsAt)
  expect(startedTimer(running, afterwards)).toBe('2026-11-24T13:55:00.000Z')
})

test('two who give more time at once give it once', () => {
  const asked = { from: running.endsAt!, minutes: 2 }
  const endsAt = extendedTimer(running, asked, now)
  expect(endsAt).toBe('2026-11-24T13:42:00.000Z')
  expect(extendedTimer({ ...pause, endsAt }, asked, now)).toBe(endsAt)
})

test('more time after the end counts from now', () => {
  const asked = { from: running.endsAt!, minutes: 2 }
  expect(extendedTimer(running, asked, afterwards)).toBe('2026-11-24T13:47:00.000Z')
})

test('stopping ends the time now, and not a second time', () => {
  expect(stoppedTimer(running, now)).toBe(now.toISOString())
  expect(stoppedTimer(running, afterwards)).toBe(running.endsAt)
  expect(stoppedTimer(pause, now)).toBeUndefined()
})

test.each([
  [600_000, '10:00'],
  [61_000, '1:01'],
  [60_001, '1:01'],
  [1, '0:01'],
  [0, '0:00'],
])('%i ms are %s', (leftMs, text) => {
  expect(clockText(leftMs)).toBe(text)
})
