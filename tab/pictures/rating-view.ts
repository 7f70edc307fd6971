import { type Language, textIn } from '../../src/language.ts'
import type { RatedRow, RatingsPicture } from '../../src/poll/ratings.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { PolarityView } from './polarity-view.ts'
import type { Round } from './rounds.ts'
import type { ScaleView } from './scale-view.ts'

type ScalePoll = Extract<PollView, { pollKind: 'scale' }>
type PolarityPoll = Extract<PollView, { pollKind: 'polarity' }>

export function scaleView(
  poll: ScalePoll,
  rounds: Round<RatingsPicture>[],
  language: Language,
): ScaleView {
  const { low, high, points, statements } = poll
  return {
    low: textIn(low, language),
    high: textIn(high, language),
    points,
    rows: statements.map(({ id, label }) => ({
      id,
      label: textIn(label, language),
      bars: rounds.map(({ name, picture }) => {
        const row = rowOf(picture, id)
        return {
          round: name,
          counts: row?.counts ?? [],
          unsure: row?.unsure ?? 0,
          mean: row?.mean,
        }
      }),
    })),
  }
}

export function polarityView(
  poll: PolarityPoll,
  rounds: Round<RatingsPicture>[],
  language: Language,
): PolarityView {
  return {
    rounds: rounds.flatMap(({ name }) => name ?? []),
    points: poll.points,
    rows: poll.rows.map(({ id, theme, left, right }) => ({
      id,
      theme: theme && textIn(theme, language),
      left: textIn(left, language),
      right: textIn(right, language),
      means: rounds.map(({ picture }) => rowOf(picture, id)?.mean),
    })),
  }
}

/** Undefined when too few have placed anything in this row. */
export function rowOf(
  picture: RatingsPicture,
  id: string,
): Extract<RatedRow, { shown: true }> | undefined {
  const row = picture.rows.find((other) => other.id === id)
  return row?.shown ? row : undefined
}
