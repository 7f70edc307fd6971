import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { AppError } from '../errors.ts'
import type { KindRules } from './kind-rules.ts'
import { idsOf, type Option, requireKnown } from './options.ts'

export interface RankingSettings {
  options: Option[]
  /** How many of the options a person may put in order, from one to all. */
  mostRanked: number
  mayBeUnsure?: boolean | undefined
}

export interface RankingAnswer {
  /** Option ids, the best first. */
  ranking: string[]
}

export interface RankingPicture {
  kind: 'ranking'
  /** The best, with the lowest mean rank, first. */
  rows: RankedRow[]
  ranked: number
  unsure: number
}

export interface RankedRow {
  id: string
  meanRank: number
  /** How many put it first, second and so on. */
  counts: number[]
}

/**
 * A mark is an option and its rank, such as `trust:1`. The options that somebody leaves unranked
 * share the mean of the places that are left (`trust~7`), so that ranking three of ten says that
 * the other seven come after, and nothing about their order.
 */
export const ranking: KindRules<RankingSettings, RankingAnswer, RankingAnswer, RankingPicture> = {
  answeredBy: 'ranking',
  marksOf({ options, mostRanked }, answer) {
    const ranked = answer.ranking
    const isPossible = ranked.length > 0 && ranked.length <= mostRanked
    if (!isPossible || new Set(ranked).size < ranked.length) throw new AppError('invalid_input')
    requireKnown(options, ranked)
    const shared = sharedRank(ranked.length, options.length)
    return idsOf(options).map((id) => {
      const place = ranked.indexOf(id)
      return place < 0 ? `${id}~${shared}` : `${id}:${place + 1}`
    })
  },

  answerFrom({ options }, marks) {
    const placeOf = (id: string) =>
      options.findIndex((_, index) => marks.includes(`${id}:${index + 1}`))
    const ranked = idsOf(options).filter((id) => placeOf(id) >= 0)
    return { ranking: ranked.sort((one, other) => placeOf(one) - placeOf(other)) }
  },

  pictureOf({ options, mayBeUnsure }, count, threshold) {
    const unsure = unsureIn(count, mayBeUnsure)
    const ranked = count.ballots - unsure
    if (!disclose({ ballots: ranked, marks: {} }, threshold).shown) return undefined
    const rows = idsOf(options).map((id) => rankedRow(id, options.length, count, ranked))
    return {
      kind: 'ranking',
      rows: rows.sort((one, other) => one.meanRank - other.meanRank),
      ranked,
      unsure,
    }
  },

  sizesOf: ({ mayBeUnsure }, count) => [count.ballots - unsureIn(count, mayBeUnsure)],
}

function unsureIn({ marks }: Count, mayBeUnsure = false): number {
  return (mayBeUnsure && marks['?']) || 0
}

function rankedRow(id: string, of: number, { marks }: Count, ranked: number): RankedRow {
  const counts = Array.from({ length: of }, (_, index) => marks[`${id}:${index + 1}`] ?? 0)
  const given = counts.reduce((sum, ballots, index) => sum + ballots * (index + 1), 0)
  const shared = counts.reduce((sum, _, index) => {
    const rank = sharedRank(index, of) // for those who ranked this many, and not this option
    return sum + rank * (marks[`${id}~${rank}`] ?? 0)
  }, 0)
  return { id, meanRank: (given + shared) / ranked, counts }
}

/** The mean of the places that are left when some options have been ranked. */
function sharedRank(ranked: number, of: number): number {
  return (ranked + 1 + of) / 2
}
