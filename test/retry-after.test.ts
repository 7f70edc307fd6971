import { expect, test } from 'vitest'
import { retryAfterMs } from '../src/retry-after.ts'

const now = Date.parse('2026-11-24T13:30:00Z')

test.each([
  ['7', 7_000],
  ['0', 0],
  ['-3', 0],
  ['Tue, 24 Nov 2026 13:31:00 GMT', 60_000],
  ['Tue, 24 Nov 2026 13:29:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %j is %j milliseconds', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms)
})
