import type { BarsPicture } from '../../src/poll/bars.ts'
import type { Language } from '../../src/language.ts'
import type { PollView } from '../../src/reads/live.ts'
import { type BarView, type Hue, pollBars } from '../components/bar-views.ts'
import type { Texts } from '../texts/sv.ts'
import type { Round } from './rounds.ts'

/** How one answer fared each time that the question was asked. */
export interface BarRoundsView {
  id: string
  label: string
  hue: Hue
  /** The latest last. */
  bars: (Pick<BarView, 'count' | 'share' | 'percent'> & { round: string })[]
}

export function barRounds(
  poll: PollView,
  rounds: Round<BarsPicture>[],
  t: Texts,
  language: Language,
): BarRoundsView[] {
  const all = rounds.map(({ name, answered, picture }) => ({
    round: name ?? '',
    bars: pollBars({ ...poll, answered }, picture, t, language),
  }))
  return all.at(-1)!.bars.map(({ id, label, hue }) => ({
    id,
    label,
    hue,
    bars: all.flatMap(({ round, bars }) => {
      const bar = bars.find((other) => other.id === id)
      return bar ? [{ round, count: bar.count, share: bar.share, percent: bar.percent }] : []
    }),
  }))
}
