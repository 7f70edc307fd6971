import type { LocalText } from '../language.ts'
import type { KindRules } from './kind-rules.ts'
import type { Option } from './options.ts'
import {
  type RatedRows,
  ratedRows,
  ratedSizes,
  type RatingsAnswer,
  type RatingsPicture,
  ratingMarks,
  ratingsFrom,
} from './ratings.ts'

export interface ScaleSettings {
  statements: Option[]
  points: 5 | 7
  /** What the ends mean. */
  low: LocalText
  high: LocalText
  /** Is "Vet ej" an answer to each statement? */
  mayBeUnsure?: boolean | undefined
}

export const scale: KindRules<ScaleSettings, RatingsAnswer, RatingsAnswer, RatingsPicture> = {
  answeredBy: 'ratings',
  marksOf: (settings, answer) => ratingMarks(rowsOf(settings), answer),
  answerFrom: (settings, marks) => ratingsFrom(rowsOf(settings), marks),
  pictureOf: (settings, count, threshold) => ({
    kind: 'scale',
    rows: ratedRows(rowsOf(settings), count, threshold),
  }),
  sizesOf: (settings, count) => ratedSizes(rowsOf(settings), count),
}

function rowsOf({ statements, points, mayBeUnsure }: ScaleSettings): RatedRows {
  return { rows: statements, points, mayBeUnsure }
}
