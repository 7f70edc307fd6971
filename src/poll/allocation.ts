import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { AppError } from '../errors.ts'
import type { KindRules } from './kind-rules.ts'
import { idsOf, type Option, requireKnown } from './options.ts'

export interface AllocationSettings {
  /** Three to six; exactly three are the corners of a triangle. */
  options: Option[]
  mayBeUnsure?: boolean | undefined
}

export interface AllocationAnswer {
  /** Whole numbers that add up to 100; what is left out has none. */
  shares: Record<string, number>
}

export interface AllocationPicture {
  kind: 'allocation'
  /** In the order of the options; the means add up to 100. */
  rows: { id: string; mean: number }[]
  /** Where in the triangle people are, when there are three options. */
  cells?: TernaryCell[] | undefined
  divided: number
  unsure: number
}

export interface TernaryCell {
  /** In whole tens, in the order of the options. */
  shares: [number, number, number]
  ballots: number
}

/**
 * A mark is an option and its points, such as `dialogue:35`. With three options one mark more says
 * where in the triangle the answer lies, to the nearest tens (`@30,40,30`): that can't be told from
 * the options one by one, and 66 places are enough for a picture.
 */
export const allocation: KindRules<
  AllocationSettings,
  AllocationAnswer,
  AllocationAnswer,
  AllocationPicture
> = {
  answeredBy: 'shares',
  marksOf({ options }, answer) {
    const { shares } = answer
    requireKnown(options, Object.keys(shares))
    const points = idsOf(options).map((id) => shares[id] ?? 0)
    if (sumOf(points) !== 100) throw new AppError('invalid_input', shares)
    const marks = idsOf(options).map((id, index) => `${id}:${points[index]}`)
    return options.length === 3 ? [...marks, `@${inTens(points).join(',')}`] : marks
  },

  answerFrom({ options }, marks) {
    const pointsOf = (id: string) => hundred.find((points) => marks.includes(`${id}:${points}`))
    return { shares: Object.fromEntries(idsOf(options).map((id) => [id, pointsOf(id) ?? 0])) }
  },

  pictureOf({ options, mayBeUnsure }, count, threshold) {
    const unsure = unsureIn(count, mayBeUnsure)
    const divided = count.ballots - unsure
    if (!disclose({ ballots: divided, marks: {} }, threshold).shown) return undefined
    const rows = idsOf(options).map((id) => ({ id, mean: pointsFor(id, count.marks) / divided }))
    const cells = options.length === 3 ? { cells: cellsIn(count.marks) } : {}
    return { kind: 'allocation', rows, ...cells, divided, unsure }
  },

  sizesOf: ({ mayBeUnsure }, count) => [count.ballots - unsureIn(count, mayBeUnsure)],
}

function unsureIn({ marks }: Count, mayBeUnsure = false): number {
  return (mayBeUnsure && marks['?']) || 0
}

function pointsFor(id: string, marks: Readonly<Record<string, number>>): number {
  return sumOf(hundred.map((points) => points * (marks[`${id}:${points}`] ?? 0)))
}

function cellsIn(marks: Readonly<Record<string, number>>): TernaryCell[] {
  return Object.entries(marks)
    .filter(([mark, ballots]) => mark.startsWith('@') && ballots > 0)
    .map(([mark, ballots]) => ({
      shares: mark.slice(1).split(',').map(Number) as TernaryCell['shares'],
      ballots,
    }))
}

/** To tens that still add up to 100: what is lost in rounding down goes to the largest remainders. */
function inTens(points: number[]): number[] {
  const tens = points.map((each) => Math.floor(each / 10) * 10)
  const lost = (100 - sumOf(tens)) / 10
  const largestFirst = points
    .map((each, index) => ({ index, remainder: each % 10 }))
    .sort((one, other) => other.remainder - one.remainder)
  for (const { index } of largestFirst.slice(0, lost)) tens[index]! += 10
  return tens
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

const hundred = Array.from({ length: 101 }, (_, points) => points)
