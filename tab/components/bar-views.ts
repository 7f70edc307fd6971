import type { Texts } from '../texts/sv.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { Bar, BarsPicture } from '../../src/poll/bars.ts'
import type { PollView } from '../../src/reads/live.ts'

export type Hue = 'yes' | 'partly' | 'no' | 'unsure' | 'choice'

/** A bar as it is drawn and read out. */
export interface BarView {
  id: string
  label: string
  count: number
  /** From 0 to 1. */
  share: number
  percent: string
  hue: Hue
}

export function pollBars(
  poll: PollView,
  { bars, unsure }: BarsPicture,
  t: Texts,
  language: Language,
): BarView[] {
  if (poll.pollKind !== 'choice') return recognitionBars(bars, t.poll.recognition, language)
  const labels = new Map(poll.options.map(({ id, label }) => [id, textIn(label, language)]))
  const views = bars.map((bar) => barView(bar, labels.get(bar.id) ?? '', 'choice', language))
  if (unsure === undefined) return views
  const share = poll.answered ? unsure / poll.answered : 0
  const last = { id: ':unsure', ballots: unsure, share } // no option has a colon in its id
  return [...views, barView(last, t.poll.recognition.unsure, 'unsure', language)]
}

/** The answers to "Känner ni igen er?" have the same hues and order wherever they are shown. */
export function recognitionBars(
  bars: Bar[],
  labels: Texts['poll']['recognition'],
  language: Language,
): BarView[] {
  return bars.map((bar) => {
    const hue = bar.id as Exclude<Hue, 'choice'>
    return barView(bar, labels[hue], hue, language)
  })
}

function percentText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  )
}

function barView(bar: Bar, label: string, hue: Hue, language: Language): BarView {
  const { id, ballots: count, share } = bar
  return { id, label, count, share, percent: percentText(share, language), hue }
}
