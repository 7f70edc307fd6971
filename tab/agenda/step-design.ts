import type { LocalText } from '../../src/language.ts'
import type { PollDesign, PollKind } from '../../src/poll/poll.ts'
import type { StepDesign, StepKind } from '../../src/step/step.ts'

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
    case 'break':
      return { kind, heading: { sv: 'Paus', en: 'Break' }, minutes: 10 }
  }
}

/** The kinds of question that can be written here. */
export const writtenKinds = ['recognition', 'choice'] as const satisfies PollKind[]
export type WrittenKind = (typeof writtenKinds)[number]

/** A poll of another kind keeps the words that it has. */
export function blankPoll(kind: WrittenKind, before?: PollDesign): PollDesign {
  const { question = nothing, help, results = 'whenRevealed' } = before ?? {}
  const common = { question, help, results }
  switch (kind) {
    case 'recognition':
      return { kind, ...common }
    case 'choice':
      return { kind, ...common, options: [blankOption(), blankOption()], mostChoices: 1 }
  }
}

export function blankOption() {
  return { id: crypto.randomUUID(), label: nothing }
}

export function titleOf(design: StepDesign): LocalText {
  return design.kind === 'poll' ? design.poll.question : design.heading
}

/** Without spaces around, and without texts that nobody has written anything in. */
export function tidied<Design>(design: Design): Design {
  return tidy(design) as Design
}

/** Is there Swedish wherever there has to be some? */
export function isComplete(design: StepDesign): boolean {
  const { kind } = design
  if (!titleOf(design).sv.trim()) return false
  if (kind !== 'poll' || design.poll.kind !== 'choice') return true
  return design.poll.options.length > 1 && design.poll.options.every(({ label }) => label.sv.trim())
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
