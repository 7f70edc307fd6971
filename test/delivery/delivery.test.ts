import { expect, test } from 'vitest'
import { waitBeforeRetry } from '../../src/delivery/delivery.ts'

test('the platform’s own word on when to come back is honoured', () => {
  expect(waitBeforeRetry(1, 30_000, 0)).toBe(30_000)
  expect(waitBeforeRetry(9, 30_000, 1)).toBeGreaterThanOrEqual(30_000)
})

test('without it the wait doubles, is spread out, and has an end', () => {
  expect(waitBeforeRetry(1, undefined, 1)).toBe(4_000)
  expect(waitBeforeRetry(2, undefined, 1)).toBe(8_000)
  expect(waitBeforeRetry(2, undefined, 0)).toBe(4_000)
  expect(waitBeforeRetry(40, undefined, 1)).toBe(15 * 60_000)
})
