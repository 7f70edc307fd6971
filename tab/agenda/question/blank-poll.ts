import type { LocalText } from '../../../src/language.ts'
import { listed } from '../../../src/poll/limits.ts'
import type { Option } from '../../../src/poll/options.ts'
import type { PoleRow } from '../../../src/poll/polarity.ts'
import type { PollDesign, PollKind, PollSettings } from '../../../src/poll/poll.ts'

const nothing: LocalText = { sv: '' }

/** A new question; one that becomes of another kind keeps the words that it has. */
export function blankPoll(kind: PollKind, before?: PollDesign): PollDesign {
  const { question = nothing, help, results = 'whenRevealed' } = before ?? {}
  return { question, help, results, ...blankSettings(kind, optionsOf(before)) }
}

export function blankOption(): Option {
  return { id: crypto.randomUUID(), label: nothing }
}

export function blankRow(): PoleRow {
  return { id: crypto.randomUUID(), left: nothing, right: nothing }
}

function blankSettings(kind: PollKind, before: Option[]): PollSettings {
  switch (kind) {
    case 'recognition':
      return { kind }
    case 'choice':
      return { kind, options: listOf(kind, before), mostChoices: 1 }
    case 'scale': {
      const low = { sv: 'Inte alls', en: 'Not at all' }
      const high = { sv: 'I hög grad', en: 'To a great extent' }
      return { kind, statements: listOf(kind, before), points: 5, low, high, mayBeUnsure: true }
    }
    case 'polarity':
      return { kind, rows: [blankRow()], points: 5, mayBeUnsure: true }
    case 'ranking': {
      const options = listOf(kind, before)
      return { kind, options, mostRanked: options.length }
    }
    case 'allocation':
      return { kind, options: listOf(kind, before) }
    case 'words':
      return { kind, mostWords: 3, moderation: 'before' }
    case 'openText':
      return { kind, longest: 300, moderation: 'before' }
  }
}

function optionsOf(poll: PollDesign | undefined): Option[] {
  if (poll?.kind === 'scale') return poll.statements
  return poll && 'options' in poll ? poll.options : []
}

/** As many as there have to be, and no more than there may be. */
function listOf(kind: keyof typeof listed, before: Option[]): Option[] {
  const { least, most } = listed[kind]
  const kept = before.slice(0, most)
  const missing = Math.max(0, least - kept.length)
  return [...kept, ...Array.from({ length: missing }, blankOption)]
}
