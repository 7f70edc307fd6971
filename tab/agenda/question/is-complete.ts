import type { LocalText } from '../../../src/language.ts'
import { listed, longestText, mostWords, type Range } from '../../../src/poll/limits.ts'
import type { PollDesign } from '../../../src/poll/poll.ts'
import type { StepDesign } from '../../../src/step/step.ts'
import { titleOf } from '../step-design.ts'

export const minutesRange: Range = { least: 1, most: 240 }
export const wordsRange: Range = { least: 1, most: mostWords }
export const longestRange: Range = { least: 1, most: longestText }

/** Can it be saved as it is written? The same is said at each field. */
export function isComplete(design: StepDesign): boolean {
  if (!isWritten(titleOf(design))) return false
  if (design.kind === 'poll') return isPollComplete(design.poll)
  if (design.kind === 'slide') {
    const { picture, presenter } = design
    return [picture, presenter].every((each) => !each || isWritten(each.alt))
  }
  return !('minutes' in design) || isNumberIn(minutesRange, design.minutes)
}

export function isWritten(text: LocalText | undefined): boolean {
  return (text?.sv.trim() ?? '') !== ''
}

export function isNumberIn({ least, most }: Range, value: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

/** Does an earlier one say the same? Nobody could tell them apart. */
export function isTwice(texts: LocalText[], index: number): boolean {
  const own = plain(texts[index])
  return own !== '' && texts.slice(0, index).some((other) => plain(other) === own)
}

function isPollComplete(poll: PollDesign): boolean {
  switch (poll.kind) {
    case 'recognition':
      return true
    case 'choice':
      return areOptionsRight(poll) && isNumberIn(upTo(poll.options.length), poll.mostChoices)
    case 'scale': {
      const { statements, low, high } = poll
      const isListRight = areOptionsRight({ kind: 'scale', options: statements })
      return isListRight && isWritten(low) && isWritten(high)
    }
    case 'polarity':
      return poll.rows.every(({ left, right }) => isWritten(left) && isWritten(right))
    case 'ranking':
      return areOptionsRight(poll) && isNumberIn(upTo(poll.options.length), poll.mostRanked)
    case 'allocation':
      return areOptionsRight(poll)
    case 'words':
      return isNumberIn(wordsRange, poll.mostWords)
    case 'openText':
      return isNumberIn(longestRange, poll.longest)
  }
}

function areOptionsRight({
  kind,
  options,
}: {
  kind: keyof typeof listed
  options: { label: LocalText }[]
}): boolean {
  const labels = options.map(({ label }) => label)
  return (
    isNumberIn(listed[kind], options.length) &&
    labels.every((label, index) => isWritten(label) && !isTwice(labels, index))
  )
}

export function upTo(most: number): Range {
  return { least: 1, most }
}

function plain(text: LocalText | undefined): string {
  return (text?.sv ?? '').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv')
}
