import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { Poll, Result } from '../../src/poll/poll.ts'
import type { RatedRow } from '../../src/poll/ratings.ts'
import type { Column, Element } from './adaptive-card.ts'
import { labelsOf } from './answer-text.ts'
import { quiet, text } from './elements.ts'

interface View {
  t: Messages
  language: Language
}

/** The most that fit on a card with their words. */
const mostWords = 30

/** One row of words and one coloured row per bar: the words say everything, also when read aloud. */
export function pollResult(poll: Poll, result: Result, view: View): Element[] {
  const { t, language } = view
  if (!result.shown) return [quiet(t.poll.tooFew(result.threshold))]
  const labelOf = labelIn(poll, view)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  switch (result.kind) {
    case 'bars':
      return [
        ...result.bars.flatMap(({ id, ballots, share }) => {
          const percent = Math.round(share * 100)
          return row(labelOf(id), t.chat.poll.bar(ballots, percent), barOf(percent))
        }),
        ...unsure(result.unsure, t),
      ]
    case 'scale':
    case 'polarity': {
      const points = 'points' in poll ? poll.points : 5
      return result.rows.flatMap((rated) =>
        ratedRow(rated, labelOf(rated.id), points, view, number),
      )
    }
    case 'ranking':
      return [
        ...result.rows.flatMap(({ id, meanRank }, index) => {
          const height = Math.round(100 * (1 - (meanRank - 1) / result.rows.length))
          const words = t.chat.poll.meanRank(number.format(meanRank))
          return row(`${index + 1}. ${labelOf(id)}`, words, barOf(height))
        }),
        ...unsure(result.unsure, t),
      ]
    case 'allocation':
      return [
        ...result.rows.flatMap(({ id, mean }) =>
          row(labelOf(id), t.chat.poll.points(number.format(mean)), barOf(Math.round(mean))),
        ),
        ...unsure(result.unsure, t),
      ]
    case 'words': {
      const words = result.words.slice(0, mostWords)
      return words.length === 0
        ? []
        : [text(words.map(({ word, mentions }) => `${word} (${mentions})`).join(' · '))]
    }
    case 'wall':
      return [quiet(t.chat.poll.wallInTab)]
  }
}

function labelIn(poll: Poll, { t, language }: View): (id: string) => string {
  const labels = new Map(labelsOf(poll).map(([id, label]) => [id, textIn(label, language)]))
  const recognition: Record<string, string> = poll.kind === 'recognition' ? t.poll.recognition : {}
  return (id) => labels.get(id) ?? recognition[id] ?? id
}

/** How far the mean is from the first point, which is to the left between opposites. */
function ratedRow(
  rated: RatedRow,
  label: string,
  points: number,
  { t }: View,
  number: Intl.NumberFormat,
): Element[] {
  if (!rated.shown) return row(label, t.chat.poll.tooFewHere, [])
  const percent = Math.round((100 * (rated.mean - 1)) / (points - 1))
  return row(label, t.chat.poll.mean(number.format(rated.mean), points), barOf(percent))
}

function row(label: string, figure: string, bar: Column[]): Element[] {
  const words: Element = {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 'stretch', items: [text(label)] },
      { type: 'Column', width: 'auto', items: [text(figure)] },
    ],
  }
  return bar.length > 0 ? [words, { type: 'ColumnSet', spacing: 'none', columns: bar }] : [words]
}

function unsure(count: number | undefined, t: Messages): Element[] {
  return count ? [quiet(t.chat.poll.unsure(count))] : []
}

/** Without words in it: a screen reader has been told already, and an empty column is a thin one. */
function barOf(percent: number): Column[] {
  const bar: Column[] = []
  if (percent > 0) bar.push(stretch(percent, 'accent'))
  if (percent < 100) bar.push(stretch(100 - percent, 'emphasis'))
  return bar
}

function stretch(width: number, style: Column['style']): Column {
  return { type: 'Column', width, style, spacing: 'none', minHeight: '8px', items: [] }
}
