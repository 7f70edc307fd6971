import type { Count } from './ballot.ts'

/** What may be shown of a count. `tooFew` says that something is withheld, and nothing else. */
export type Disclosed = { shown: true; count: Count } | { shown: false; threshold: number }

/**
 * The one door through which a count reaches a screen, a card or a file. A group smaller than the
 * threshold is never shown (Promise on anonymity; threshold rule of statistical disclosure control).
 */
export function disclose(count: Count, threshold: number): Disclosed {
  if (count.ballots < threshold) return { shown: false, threshold }
  return { shown: true, count }
}
