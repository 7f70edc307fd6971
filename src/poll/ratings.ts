import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { AppError } from '../errors.ts'
import { idsOf, requireKnown } from './options.ts'

/*
 * What a scale and a polarity have in common: in each of some rows, a point from 1 and up, or
 * "Vet ej". Every row and point is a mark, such as `collaboration:4`.
 */

/** Rows may be left out; somebody who has answered one of them has answered. */
export interface RatingsAnswer {
  ratings: Record<string, Rating>
}

export type Rating = number | 'unsure'

export interface RatingsPicture {
  kind: 'scale' | 'polarity'
  /** In the order they are asked in. */
  rows: RatedRow[]
}

export type RatedRow =
  /** Too few took a stand in this row. */
  | { id: string; shown: false }
  | {
      id: string
      shown: true
      rated: number
      unsure: number
      /** How many chose each point, from the first. */
      counts: number[]
      mean: number
    }

export interface RatedRows {
  rows: { id: string }[]
  points: number
  mayBeUnsure?: boolean | undefined
}

export function ratingMarks(
  { rows, points, mayBeUnsure }: RatedRows,
  answer: RatingsAnswer,
): string[] {
  const ratings = Object.entries(answer.ratings)
  const isPossible = (rating: Rating) => (rating === 'unsure' ? mayBeUnsure : rating <= points)
  if (ratings.length === 0 || !ratings.every(([, rating]) => isPossible(rating))) {
    throw new AppError('invalid_input', answer)
  }
  requireKnown(rows, Object.keys(answer.ratings))
  return ratings.map(([id, rating]) => markOf(id, rating))
}

export function ratingsFrom({ rows, points }: RatedRows, marks: string[]): RatingsAnswer {
  const isMarked = new Set(marks)
  const ratings: [string, Rating][] = rows.flatMap(({ id }) =>
    ratingsUpTo(points)
      .filter((rating) => isMarked.has(markOf(id, rating)))
      .map((rating): [string, Rating] => [id, rating]),
  )
  return { ratings: Object.fromEntries(ratings) }
}

/** How many took a stand in each row. */
export function ratedSizes({ rows, points }: RatedRows, count: Count): number[] {
  return idsOf(rows).map((id) => sumOf(countsOf(id, points, count)))
}

/** A row that few took a stand in is withheld by itself: those few are a small group too. */
export function ratedRows(
  { rows, points }: RatedRows,
  count: Count,
  threshold: number,
): RatedRow[] {
  return idsOf(rows).map((id) => {
    const counts = countsOf(id, points, count)
    const rated = sumOf(counts)
    if (!disclose({ ballots: rated, marks: {} }, threshold).shown) return { id, shown: false }
    const sum = counts.reduce((total, ballots, index) => total + ballots * (index + 1), 0)
    const unsure = count.marks[markOf(id, 'unsure')] ?? 0
    return { id, shown: true, rated, unsure, counts, mean: sum / rated }
  })
}

function countsOf(id: string, points: number, { marks }: Count): number[] {
  return pointsUpTo(points).map((point) => marks[markOf(id, point)] ?? 0)
}

function sumOf(counts: number[]): number {
  return counts.reduce((sum, ballots) => sum + ballots, 0)
}

function markOf(id: string, rating: Rating): string {
  return `${id}:${rating}`
}

function ratingsUpTo(points: number): Rating[] {
  return [...pointsUpTo(points), 'unsure']
}

function pointsUpTo(points: number): number[] {
  return Array.from({ length: points }, (_, index) => index + 1)
}
