import type { ErrorCode } from '../src/errors.ts'
import type { Reading } from './use-read.ts'

/** Why something that a page can't do without was not read, and how to read all of it again. */
export function unread(
  ...readings: Reading<unknown>[]
): { code: ErrorCode; onRetry: () => void } | undefined {
  const [code] = readings.flatMap(({ data, refusal }) =>
    data === undefined ? (refusal ?? []) : [],
  )
  return code && { code, onRetry: () => readings.forEach(({ reload }) => reload()) }
}
