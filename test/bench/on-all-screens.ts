/** When a screen first said that so many had answered. */
export interface Sight {
  at: number
  answered: number
}

interface Vote {
  sentAt: number
  acknowledgedAt: number
}

/**
 * For each vote the milliseconds from sending it until the last of all screens showed it. Votes are
 * acknowledged in the order of their commits, so the vote that was acknowledged as number n is on a
 * screen that says at least n. Infinity for a vote that some screen never showed.
 */
export function onAllScreens(votes: Vote[], screens: Sight[][]): number[] {
  const shownAt = Array.from({ length: votes.length + 1 }, () => 0)
  for (const sights of screens) {
    let answered = 0
    for (const sight of sights) {
      for (; answered < Math.min(sight.answered, votes.length); answered++) {
        shownAt[answered + 1] = Math.max(shownAt[answered + 1]!, sight.at)
      }
    }
    for (; answered < votes.length; answered++) shownAt[answered + 1] = Infinity
  }
  return votes
    .toSorted((a, b) => a.acknowledgedAt - b.acknowledgedAt)
    .map(({ sentAt }, index) => shownAt[index + 1]! - sentAt)
}
