import type { LocalText } from '../language.ts'
import type { KindRules } from './kind-rules.ts'
import {
  ratedRows,
  ratedSizes,
  type RatingsAnswer,
  type RatingsPicture,
  ratingMarks,
  ratingsFrom,
} from './ratings.ts'

/** A semantic differential: in each row a place between two opposites, 1 nearest to the left. */
export interface PolaritySettings {
  rows: PoleRow[]
  points: 5 | 7
  /** Is "Vet ej" an answer in each row? */
  mayBeUnsure?: boolean | undefined
}

export interface PoleRow {
  id: string
  theme?: LocalText | undefined
  left: LocalText
  right: LocalText
}

export const polarity: KindRules<PolaritySettings, RatingsAnswer, RatingsAnswer, RatingsPicture> = {
  answeredBy: 'ratings',
  marksOf: ratingMarks,
  answerFrom: ratingsFrom,
  pictureOf: (settings, count, threshold) => ({
    kind: 'polarity',
    rows: ratedRows(settings, count, threshold),
  }),
  sizesOf: ratedSizes,
}
