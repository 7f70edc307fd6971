import type { LocalText } from '../language.ts'
import type { Poll, PollBase, PollDesign } from '../poll/poll.ts'

interface StepBase {
  id: string
  /** For the facilitator's eyes only. */
  notes?: LocalText | undefined
}

/** A picture of the programme's own, and what it shows, for those who can't see it. */
export interface SlidePicture {
  id: string
  alt: LocalText
}

interface Slide {
  kind: 'slide'
  heading: LocalText
  /** Paragraphs; a line that begins with "- " is a point in a list. */
  text?: LocalText | undefined
  picture?: SlidePicture | undefined
  /** Whoever speaks; `alt` is their name. */
  presenter?: SlidePicture | undefined
}

/** Something that takes a while: people talk in groups, or rest. */
interface Timed {
  heading: LocalText
  minutes: number
}

export type Discussion = Timed & {
  kind: 'discussion'
  /** What each group is to tell the others afterwards. */
  bringBack?: LocalText | undefined
}

export type Break = Timed & { kind: 'break' }

/** Participants ask, others support, and the facilitator lets through. */
interface Questions {
  kind: 'questions'
  heading: LocalText
  help?: LocalText | undefined
  /** May people also say that a question is none for them now? */
  mayDisagree?: boolean | undefined
}

export type SlideStep = StepBase & Slide

export type TimedStep = StepBase &
  (Discussion | Break) & {
    /** ISO 8601; undefined until somebody starts the time. */
    endsAt?: string | undefined
  }

export type QuestionsStep = StepBase &
  Questions & {
    /** Takes no more questions. */
    isClosed?: boolean | undefined
  }

export interface PollStep extends StepBase {
  kind: 'poll'
  pollId: string
}

export type Step = SlideStep | PollStep | TimedStep | QuestionsStep
export type StepKind = Step['kind']

/** What a facilitator writes to make a step, or to change it. */
export type StepDesign = { notes?: LocalText | undefined } & (
  Slide | Discussion | Break | Questions | { kind: 'poll'; poll: PollDesign }
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
    const { kind, heading, text, picture, presenter } = step
    return { kind, heading, text, picture, presenter, notes }
  }
  if (step.kind === 'discussion') {
    const { kind, heading, minutes, bringBack } = step
    return { kind, heading, minutes, bringBack, notes }
  }
  if (step.kind === 'questions') {
    const { kind, heading, help, mayDisagree } = step
    return { kind, heading, help, mayDisagree, notes }
  }
  if (step.kind === 'break') {
    return { kind: 'break', heading: step.heading, minutes: step.minutes, notes }
  }
  return { kind: 'poll', poll: pollDesignOf(poll!), notes }
}

/** What becomes of a poll is no part of how it was written. A new field of polls has to be placed here. */
const undesigned: Record<Exclude<keyof PollBase, 'question' | 'help' | 'results'>, true> = {
  id: true,
  seminarId: true,
  boxId: true,
  phase: true,
  isSealed: true,
  earlierBoxIds: true,
  isLeftOut: true,
  isAtOwnPace: true,
  wordDecisions: true,
  frozen: true,
  shownBy: true,
}

function pollDesignOf(poll: Poll | PollDesign): PollDesign {
  const designed = Object.entries(poll).filter(([name]) => !Object.hasOwn(undesigned, name))
  return Object.fromEntries(designed) as unknown as PollDesign
}

/** Do two polls ask the same, and take the same answers? */
export function isSameQuestion(one: Poll, other: Poll): boolean {
  return questionKey(one) === questionKey(other)
}

/** The same for all polls that ask the same and take the same answers, and for their designs. */
export function questionKey(poll: Poll | PollDesign): string {
  const asked = { ...pollDesignOf(poll), help: undefined, results: undefined }
  return JSON.stringify(inOrder(asked))
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

/** The time starts anew unless it is running: two who press at once start it once. */
export function startedTimer({ minutes, endsAt }: TimedStep, now: Date): string {
  if (endsAt && new Date(endsAt) > now) return endsAt
  return later(now, minutes)
}

/**
 * More time than `from`, the end that whoever asks has seen. If it is another by now, somebody else
 * has given more already.
 */
export function extendedTimer(
  { endsAt }: TimedStep,
  { from, minutes }: { from: string; minutes: number },
  now: Date,
): string | undefined {
  if (!endsAt || new Date(endsAt).getTime() !== new Date(from).getTime()) return endsAt
  return later(new Date(Math.max(now.getTime(), new Date(endsAt).getTime())), minutes)
}

/** The time is up now, if it was not before. */
export function stoppedTimer({ endsAt }: TimedStep, now: Date): string | undefined {
  return endsAt && new Date(endsAt) > now ? now.toISOString() : endsAt
}

function later(from: Date, minutes: number): string {
  return new Date(from.getTime() + minutes * 60_000).toISOString()
}
