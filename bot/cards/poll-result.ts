import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { Poll, Result } from '../../src/poll/poll.ts'
import type { RatedRow } from '../../src/poll/ratings.ts'
import type { Links } from '../links.ts'
import type { Element } from './adaptive-card.ts'
import { labelsOf } from './answer-text.ts'
import { bar } from './bar.ts'
import { quiet, text } from './elements.ts'

interface View {
  t: Messages
  language: Language
  links: Links
}

/** The most that fit on a card with their words. */
const mostWords = 30

/** One row of words above each bar: the words say everything, also when read aloud. */
export function pollResult(poll: Poll, result: Result, view: View): Element[] {
  const { t, language, links } = view
  if (!result.shown) return [quiet(t.poll.tooFew(result.threshold))]
  const labelOf = labelIn(poll, view)
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  switch (result.kind) {
    case 'bars':
      return [
        ...result.bars.flatMap(({ id, ballots, share }) => {
          const figure = t.chat.poll.bar(ballots, Math.round(share * 100))
          return [words(labelOf(id), figure), bar(share, links)]
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
    case 'ranking': {
      const items = result.rows.length
      return [
        ...result.rows.flatMap(({ id, meanRank }, index) => {
          const figure = t.chat.poll.meanRank(number.format(meanRank))
          const share = (items + 1 - meanRank) / items // what is last has its own place's worth left
          return [words(`${index + 1}. ${labelOf(id)}`, figure), bar(share, links)]
        }),
        ...unsure(result.unsure, t),
      ]
    }
    case 'allocation':
      return [
        ...result.rows.flatMap(({ id, mean }) => [
          words(labelOf(id), t.chat.poll.points(number.format(mean))),
          bar(mean / 100, links),
        ]),
        ...unsure(result.unsure, t),
      ]
    case 'words': {
      const said = result.words.slice(0, mostWords)
      const waiting = result.waiting > 0 ? [quiet(t.chat.poll.wordsWaiting)] : []
      return said.length === 0
        ? waiting
        : [text(said.map(({ word, mentions }) => `${word} (${mentions})`).join(' · ')), ...waiting]
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
  { t, links }: View,
  number: Intl.NumberFormat,
): Element[] {
  if (!rated.shown) return [words(label, t.chat.poll.tooFewHere)]
  const share = (rated.mean - 1) / (points - 1)
  return [words(label, t.chat.poll.mean(number.format(rated.mean), points)), bar(share, links)]
}

function words(label: string, figure: string): Element {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      { type: 'Column', width: 'stretch', items: [text(label)] },
      { type: 'Column', width: 'auto', items: [text(figure)] },
    ],
  }
}

function unsure(count: number | undefined, t: Messages): Element[] {
  return count ? [quiet(t.chat.poll.unsure(count))] : []
}
