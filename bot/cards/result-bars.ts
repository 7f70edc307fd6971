import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, textIn } from '../../src/language.ts'
import { type Poll, recognitions, type Result } from '../../src/poll/poll.ts'
import type { Column, Element } from './adaptive-card.ts'
import { quiet, text } from './elements.ts'

/** One row of words and one coloured row per bar: the words say everything, also when read aloud. */
export function resultBars(poll: Poll, result: Result, t: Messages, language: Language): Element[] {
  if (!result.shown) return [quiet(t.poll.tooFew(result.threshold))]
  const labels = new Map(optionsOf(poll, t, language).map(({ value, title }) => [value, title]))
  return result.bars.flatMap(({ id, ballots, share }) => {
    const percent = Math.round(share * 100)
    return [
      {
        type: 'ColumnSet',
        spacing: 'small',
        columns: [
          { type: 'Column', width: 'stretch', items: [text(labels.get(id) ?? id)] },
          { type: 'Column', width: 'auto', items: [text(t.chat.poll.bar(ballots, percent))] },
        ],
      },
      { type: 'ColumnSet', spacing: 'none', columns: barOf(percent) },
    ]
  })
}

/** What can be chosen, in words. */
export function optionsOf(
  poll: Poll,
  t: Messages,
  language: Language,
): { title: string; value: string }[] {
  if (poll.kind === 'choice') {
    return poll.options.map(({ id, label }) => ({ title: textIn(label, language), value: id }))
  }
  return recognitions.map((id) => ({ title: t.poll.recognition[id], value: id }))
}

function barOf(percent: number): Column[] {
  const columns: Column[] = []
  if (percent > 0)
    columns.push({ type: 'Column', width: percent, style: 'accent', items: [thin()] })
  if (percent < 100) {
    columns.push({ type: 'Column', width: 100 - percent, style: 'emphasis', items: [thin()] })
  }
  return columns
}

/** Gives the bar its height; a column without content is not drawn. */
function thin(): Element {
  return { type: 'TextBlock', text: '\u00a0', size: 'small' }
}
