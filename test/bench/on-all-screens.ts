/** When a screen first said that so many had answered. */
export interface Sight {
  at: number
  answered: number
}

export interface Vote {
  sentAt: number
  acknowledgedAt: number
}

/**
 * For each vote the milliseconds from sending it until the last of all screens showed it. Votes are
 * acknowledged in the order of their commits, so the vote that was acknowledged as number n is on a
 * screen that says at least n. Infinity for a vote that some screen never showed.
 */
export function onAllScreens(votes: Vote[], screens: Sight[][]): number[] {
  return delays(votes, shownTimes(screens, votes.length))
}

/** The same, of when the last screen first showed at least n answers. */
export function delays(votes: Vote[], shownAt: number[]): number[] {
  return votes
    .toSorted((a, b) => a.acknowledgedAt - b.acknowledgedAt)
    .map(({ sentAt }, index) => shownAt[index + 1]! - sentAt)
}

/** When the last of these screens first showed at least n answers, by n up to `most`. */
export function shownTimes(screens: Sight[][], most: number): number[] {
  const shownAt = Array.from({ length: most + 1 }, () => 0)
  for (const sights of screens) {
    let answered = 0
    for (const sight of sights) {
      for (; answered < Math.min(sight.answered, most); answered++) {
        shownAt[answered + 1] = Math.max(shownAt[answered + 1]!, sight.at)
      }
    }
    for (; answered < most; answered++) shownAt[answered + 1] = Infinity
  }
  return shownAt
}
