import type { LocalText } from '../language.ts'
import type { KindRules } from './kinds.ts'
import type { Option, SettingsOf } from './poll.ts'
import { type RatedRows, ratedRows, ratingMarks, ratingsFrom } from './ratings.ts'

export interface ScaleSettings {
  statements: Option[]
  points: 5 | 7
  /** What the ends mean. */
  low: LocalText
  high: LocalText
  /** Is "Vet ej" an answer to each statement? */
  mayBeUnsure?: boolean | undefined
}

export const scale: KindRules<SettingsOf<'scale'>> = {
  marksOf: (settings, answer) => ratingMarks(rowsOf(settings), answer),
  answerFrom: (settings, marks) => ratingsFrom(rowsOf(settings), marks),
  pictureOf: (settings, count, threshold) => ({
    kind: 'scale',
    rows: ratedRows(rowsOf(settings), count, threshold),
  }),
}

function rowsOf({ statements, points, mayBeUnsure }: ScaleSettings): RatedRows {
  return { rows: statements, points, mayBeUnsure }
}
