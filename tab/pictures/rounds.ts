import type { Picture } from '../../src/poll/poll.ts'
import type { Texts } from '../texts/sv.ts'

/** One time that a question was asked. The latest comes last. */
export interface Round<Drawn extends Picture = Picture> {
  /** Undefined when the question has been asked only once. */
  name?: string | undefined
  answered: number
  picture: Drawn
}

/** How many have answered, each time. */
export function answeredIn(rounds: Round[], t: Texts): string {
  return rounds
    .map(({ name, answered }) => [name, t.poll.answered(answered)].filter(Boolean).join(': '))
    .join(' · ')
}
