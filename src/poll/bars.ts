import type { Count } from '../ballot/ballot.ts'

export interface BarsPicture {
  kind: 'bars'
  bars: Bar[]
  /** How many said that they don't know, where that is an answer beside the options. */
  unsure?: number | undefined
}

export interface Bar {
  id: string
  ballots: number
  /** Of ballots, not of marks: with several choices they add up to more than 1. */
  share: number
}

/** Call with a count that may be shown, and so is of some ballots. */
export function barsOf(ids: readonly string[], count: Count): Bar[] {
  return ids.map((id) => {
    const ballots = count.marks[id] ?? 0
    return { id, ballots, share: ballots / count.ballots }
  })
}
