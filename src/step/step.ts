import type { LocalText } from '../language.ts'
import type { Poll, PollDesign } from '../poll/poll.ts'

interface StepBase {
  id: string
  /** For the facilitator's eyes only. */
  notes?: LocalText | undefined
}

interface Slide {
  kind: 'slide'
  heading: LocalText
  /** Paragraphs; a line that begins with "- " is a point in a list. */
  text?: LocalText | undefined
}

export type SlideStep = StepBase & Slide

export interface PollStep extends StepBase {
  kind: 'poll'
  pollId: string
}

export type Step = SlideStep | PollStep
export type StepKind = Step['kind']

/** What a facilitator writes to make a step, or to change it. */
export type StepDesign = { notes?: LocalText | undefined } & (
  Slide | { kind: 'poll'; poll: PollDesign }
)

/** Far more than a day of seminar has, and few enough for every screen to be told of them all. */
export const mostSteps = 200

/** The order with these steps after another, or first. Undefined when that other is not there. */
export function placedAfter(
  order: string[],
  ids: string[],
  after: string | null,
): string[] | undefined {
  const others = order.filter((id) => !ids.includes(id))
  const index = after === null ? 0 : others.indexOf(after) + 1
  if (after !== null && index === 0) return undefined
  return others.toSpliced(index, 0, ...ids)
}

/**
 * Which step to show when the agenda has changed: still the same one. Before the start it is the
 * first, whichever that is.
 */
export function stepToShow(
  { status, steps, currentStep }: { status: string; steps: { id: string }[]; currentStep: number },
  order: string[],
): number {
  if (status !== 'running') return currentStep
  const shown = steps[currentStep]?.id
  return shown === undefined ? 0 : Math.max(0, order.indexOf(shown))
}

/** The step as somebody wrote it, to be edited or copied. `poll` is the one that it shows. */
export function designOf(step: Step, poll: Poll | undefined): StepDesign {
  const { notes } = step
  if (step.kind === 'slide') {
    return { kind: 'slide', heading: step.heading, text: step.text, notes }
  }
  const { id: _id, seminarId: _seminar, boxId: _box, phase: _phase, isSealed: _, ...design } = poll!
  return { kind: 'poll', poll: design, notes }
}

/** The same to whoever reads it: the store neither keeps the order of names nor what is undefined. */
export function isSameDesign(one: object, other: object): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const named = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(
    named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, inOrder(each)]),
  )
}
