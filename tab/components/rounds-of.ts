import { type Language, textIn } from '../../src/language.ts'
import type { Picture } from '../../src/poll/poll.ts'
import type { BarsPicture } from '../../src/poll/bars.ts'
import type { PollView } from '../../src/reads/live.ts'
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
      poll: { ...now, ...round, remarks: [] },
    })),
    { name: isFirstHere ? t.poll.thisTime : t.poll.round(poll.round), poll: now },
  ]
}

type Overlaid = Exclude<Picture, BarsPicture>

/** Those that can be drawn in one picture; undefined where they have to stand beside each other. */
export function overlaidIn(rounds: AskedOnce[]): { name: string; picture: Overlaid }[] | undefined {
  const pictures = rounds.flatMap(({ name, poll: { result } }) =>
    result?.shown && overlaid.has(result.kind) ? [{ name, picture: result as Overlaid }] : [],
  )
  return pictures.length === rounds.length ? pictures : undefined
}

const overlaid = new Set<Picture['kind']>(['scale', 'polarity', 'ranking', 'allocation'])
