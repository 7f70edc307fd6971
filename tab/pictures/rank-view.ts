import { type Language, textIn } from '../../src/language.ts'
import type { RankingPicture } from '../../src/poll/ranking.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { Round } from './rounds.ts'

export interface RankItemView {
  id: string
  label: string
  /** One for each round, the latest last. */
  bars: RankBarView[]
}

export interface RankBarView {
  round: string | undefined
  /** 1 is the top. */
  mean: number
  /** From 0 to 1: the whole bar for an item that everybody put at the top. */
  share: number
  /** How many put it first, second and so on. */
  counts: number[]
}

/** The items in the order that the latest round gave them. */
export function rankView(
  poll: Extract<PollView, { pollKind: 'ranking' }>,
  rounds: Round<RankingPicture>[],
  language: Language,
): RankItemView[] {
  const labels = new Map(poll.options.map(({ id, label }) => [id, textIn(label, language)]))
  return (rounds.at(-1)?.picture.rows ?? []).map(({ id }) => ({
    id,
    label: labels.get(id) ?? '',
    bars: rounds.flatMap(({ name, picture }) => {
      const row = picture.rows.find((other) => other.id === id)
      if (!row) return []
      const { meanRank: mean, counts } = row
      return { round: name, mean, share: rankShare(mean, labels.size), counts }
    }),
  }))
}

/** A bar never vanishes: what everybody put last has its own place's worth left. */
function rankShare(mean: number, items: number): number {
  return (items + 1 - mean) / items
}
