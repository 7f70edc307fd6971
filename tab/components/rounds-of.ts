import { type Language, textIn } from '../../src/language.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { Round } from '../pictures/rounds.ts'
import type { Texts } from '../texts/sv.ts'

/** One time that a question was asked, as a poll of its own. */
export interface AskedOnce {
  name: string
  poll: PollView
}

/** Every time that it was asked, the first one first: in rounds, or at another seminar before. */
export function roundsOf(poll: PollView, t: Texts, language: Language): AskedOnce[] {
  const now = { ...poll, earlier: [], groups: undefined }
  const isFirstHere = poll.round === 1
  return [
    ...poll.earlier.map(({ seminar, ...round }) => ({
      name: seminar ? textIn(seminar, language) : t.poll.round(round.round),
      poll: { ...now, ...round, phase: 'closed' as const },
    })),
    { name: isFirstHere ? t.poll.thisTime : t.poll.round(poll.round), poll: now },
  ]
}

/** Those in one picture; undefined where they stand beside each other: texts, or one is withheld. */
export function overlaidIn(rounds: AskedOnce[]): Round[] | undefined {
  if (rounds.length < 2) return undefined
  const pictures = rounds.flatMap(({ name, poll: { result, answered } }) =>
    result?.shown && result.kind !== 'wall' ? [{ name, answered, picture: result }] : [],
  )
  return pictures.length === rounds.length ? pictures : undefined
}
