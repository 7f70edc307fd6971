import type { Count } from '../ballot/ballot.ts'
import type { Bar } from './poll.ts'

/** Call with a count that may be shown, and so is of some ballots. */
export function barsOf(ids: readonly string[], count: Count): Bar[] {
  return ids.map((id) => {
    const ballots = count.marks[id] ?? 0
    return { id, ballots, share: ballots / count.ballots }
  })
}
