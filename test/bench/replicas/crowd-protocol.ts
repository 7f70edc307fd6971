import type { Vote } from '../on-all-screens.ts'

/*
 * What a crowd (a process with some of the participants) is asked, and what it answers. Times are
 * milliseconds since 1970 with fractions, so that those of several processes can be compared.
 */

/** Opens a screen for each participant; answered when every one shows something. */
interface Join {
  do: 'join'
  port: number
  tokens: string[]
  seminarId: string
}

/** Waits until every screen shows this poll. */
interface Face {
  do: 'face'
  pollId: string
}

/** Everybody votes once, evenly spread; who gets no answer tries again until there is one. */
interface VoteOnce {
  do: 'vote'
  pollId: string
  withinMs: number
  /** What the first participant of this crowd is counted as, so that answers can be foretold. */
  first: number
}

/** The first so many of the crowd vote again as soon as they are answered, for so long. */
interface KeepVoting {
  do: 'keepVoting'
  pollId: string
  voters: number
  forMs: number
}

/** Waits until every screen shows so many answers, or for as long as it makes sense. */
interface Watch {
  do: 'watch'
  answered: number
}

/** How long it took until each screen showed n answers, when the n-th was sent at `sentAt[n - 1]`. */
interface Delays {
  do: 'delays'
  sentAt: number[]
}

export type CrowdTask = Join | Face | VoteOnce | KeepVoting | Watch | Delays

export interface CrowdAnswers {
  join: { tookMs: number }
  face: { tookMs: number }
  vote: { votes: Vote[]; retries: number; refused: number }
  keepVoting: { acknowledgedWithinMs: number[]; refused: number; tookMs: number }
  watch: {
    /** See `shownTimes`. */
    shownAt: number[]
    pushes: number
    /** Screens that lost their connection since the last watch, and when they were back. */
    moves: { lostAt: number; backAt: number }[]
  }
  /** Of all screens and answers; whole milliseconds. What was never shown is not there. */
  delays: { tookMs: number[]; live: number }
}

export const now = (): number => performance.timeOrigin + performance.now()
