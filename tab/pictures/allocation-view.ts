import { type Language, textIn } from '../../src/language.ts'
import type { AllocationPicture } from '../../src/poll/allocation.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { Round } from './rounds.ts'

export interface AllocationPartView {
  id: string
  /** Stands in the picture, where the label has no room. */
  letter: string
  label: string
  /** Mean points in each round, the latest last. */
  means: number[]
}

export interface AllocationView {
  /** Names of the rounds; empty when there is only one. */
  rounds: string[]
  parts: AllocationPartView[]
  /** Where in the triangle answers lie, rounded; only of the latest round, and of three parts. */
  dots: { points: [number, number, number]; count: number }[]
}

export function allocationView(
  poll: Extract<PollView, { pollKind: 'allocation' }>,
  rounds: Round<AllocationPicture>[],
  language: Language,
): AllocationView {
  return {
    rounds: rounds.flatMap(({ name }) => name ?? []),
    parts: poll.options.map(({ id, label }, index) => ({
      id,
      letter: 'ABCDEF'[index] ?? '',
      label: textIn(label, language),
      means: rounds.map(({ picture }) => picture.rows.find((row) => row.id === id)?.mean ?? 0),
    })),
    dots: (rounds.at(-1)?.picture.cells ?? []).map(({ shares, ballots }) => ({
      points: shares,
      count: ballots,
    })),
  }
}

export interface Place {
  x: number
  y: number
}

/** The triangle in its own measure: a base from 0 to 100, and the top above its middle. */
export const corners: [Place, Place, Place] = [
  { x: 50, y: 0 },
  { x: 0, y: 86.6 },
  { x: 100, y: 86.6 },
]

/** Where three shares put a point: the nearer a corner, the more points it was given. */
export function placeOf(points: readonly number[]): Place {
  const total = points.reduce((sum, value) => sum + value, 0)
  return corners.reduce(
    (place, corner, index) => {
      const share = total ? (points[index] ?? 0) / total : 1 / 3
      return { x: place.x + share * corner.x, y: place.y + share * corner.y }
    },
    { x: 0, y: 0 },
  )
}
