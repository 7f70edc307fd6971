import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, textIn } from '../../src/language.ts'
import { type Poll, recognitions, type Result } from '../../src/poll/poll.ts'
import type { Column, Element } from './adaptive-card.ts'
import { quiet, text } from './elements.ts'

/** One row of words and one coloured row per bar: the words say everything, also when read aloud. */
export function resultBars(poll: Poll, result: Result, t: Messages, language: Language): Element[] {
  if (!result.shown) return [quiet(t.poll.tooFew(result.threshold))]
  if (result.kind !== 'bars') return []
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
  if (poll.kind !== 'recognition') return []
  return recognitions.map((id) => ({ title: t.poll.recognition[id], value: id }))
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
