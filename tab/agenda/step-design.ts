import type { LocalText } from '../../src/language.ts'
import type { StepDesign, StepKind } from '../../src/step/step.ts'
import { blankPoll } from './question/blank-poll.ts'

const nothing: LocalText = { sv: '' }

/** What a new step begins as. */
export function blankStep(kind: StepKind): StepDesign {
  switch (kind) {
    case 'slide':
      return { kind, heading: nothing }
    case 'poll':
      return { kind, poll: blankPoll('recognition') }
    case 'discussion':
      return { kind, heading: nothing, minutes: 10 }
    case 'questions':
      return { kind, heading: { sv: 'Vad undrar du?', en: 'What do you wonder?' } }
    case 'break':
      return { kind, heading: { sv: 'Paus', en: 'Break' }, minutes: 10 }
  }
}

export function titleOf(design: StepDesign): LocalText {
  return design.kind === 'poll' ? design.poll.question : design.heading
}

/** Without spaces around, and without texts that nobody has written anything in. */
export function tidied<Design>(design: Design): Design {
  return tidy(design) as Design
}

/** Has anything been written in English? */
export function hasEnglish(design: StepDesign): boolean {
  return /"en":"[^"]/.test(JSON.stringify(design))
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .map(([name, each]) => [name, tidy(each)] as const)
    .filter(([, each]) => each !== undefined)
  if (kept.length === 0 || ('sv' in value && !kept.some(([name]) => name === 'sv'))) {
    return undefined // English alone is nothing: Swedish is what others fall back on
  }
  return Object.fromEntries(kept)
}
