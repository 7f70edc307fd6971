const shortestMs = 500
const longestMs = 15_000

/**
 * How long to wait before a new attempt. Grows with each failure, and is drawn at random, so that a
 * roomful of tabs does not come back in the same instant as a restarted server.
 */
export function delayBefore(attempt: number, random = Math.random): number {
  const ceiling = Math.min(longestMs, shortestMs * 2 ** attempt)
  return Math.round(ceiling / 2 + (ceiling / 2) * random())
}
