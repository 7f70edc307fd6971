import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { AppError } from '../errors.ts'
import type { LocalText } from '../language.ts'

export const recognitions = ['yes', 'partly', 'no', 'unsure'] as const
export type Recognition = (typeof recognitions)[number]

export interface Option {
  id: string
  label: LocalText
}

/** When participants see the result: while votes come in, once closed, or when it is revealed. */
export type ResultsRule = 'live' | 'afterClosing' | 'whenRevealed'

export type PollPhase = 'draft' | 'open' | 'closed' | 'revealed'

interface PollBase {
  id: string
  seminarId: string
  boxId: string
  question: LocalText
  help?: LocalText | undefined
  results: ResultsRule
  phase: PollPhase
  /** Closed for good: its salt is gone, and nobody can vote or be traced any more. */
  isSealed: boolean
}

/** "Känner ni igen er? Något som förvånar er?" */
export interface RecognitionPoll extends PollBase {
  kind: 'recognition'
}

export interface ChoicePoll extends PollBase {
  kind: 'choice'
  options: Option[]
  /** 1 for a single choice. */
  mostChoices: number
}

export type Poll = RecognitionPoll | ChoicePoll
export type PollKind = Poll['kind']

/** What one person answers. Every kind has its own shape. */
export type Answer = RecognitionAnswer | ChoiceAnswer

export interface RecognitionAnswer {
  recognition: Recognition
  /** "Något som förvånar er?" */
  remark?: string | undefined
}

export interface ChoiceAnswer {
  optionIds: string[]
}

export interface Bar {
  id: string
  ballots: number
  /** Of ballots, not of marks: with several choices they add up to more than 1. */
  share: number
}

/** What may be shown of a poll's result: bars, or that there are too few answers for it. */
export type Result = { shown: true; bars: Bar[] } | { shown: false; threshold: number }

/** What is counted of an answer. Refuses one that does not fit the poll. */
export function marksOf(poll: Poll, answer: Answer): string[] {
  if (poll.kind === 'recognition') {
    if (!('recognition' in answer)) throw new AppError('invalid_input')
    return [answer.recognition]
  }
  if (!('optionIds' in answer)) throw new AppError('invalid_input')
  const chosen = [...new Set(answer.optionIds)]
  const known = new Set(poll.options.map(({ id }) => id))
  if (chosen.length === 0 || chosen.length > poll.mostChoices) throw new AppError('invalid_input')
  if (!chosen.every((id) => known.has(id))) throw new AppError('invalid_input')
  return chosen
}

export function remarkOf(answer: Answer): string | undefined {
  const remark = 'remark' in answer ? answer.remark?.trim() : undefined
  return remark || undefined
}

/** The answer that marks and remark were made from, to show people what they have answered. */
export function answerFrom(poll: Poll, marks: string[], remark: string | undefined): Answer {
  if (poll.kind === 'choice') return { optionIds: marks }
  return { recognition: marks[0] as Recognition, remark }
}

export function resultOf(
  poll: Pick<RecognitionPoll, 'kind'> | Pick<ChoicePoll, 'kind' | 'options'>,
  count: Count,
  threshold: number,
): Result {
  const disclosed = disclose(count, threshold)
  if (!disclosed.shown) return disclosed
  const ids = poll.kind === 'recognition' ? recognitions : poll.options.map(({ id }) => id)
  const bars = ids.map((id) => {
    const ballots = disclosed.count.marks[id] ?? 0
    return { id, ballots, share: ballots / disclosed.count.ballots }
  })
  return { shown: true, bars }
}

/** May those who answer see the result now? The facilitator always may. */
export function participantsMaySeeResult(poll: Poll): boolean {
  if (poll.phase === 'revealed') return true
  if (poll.phase === 'closed') return poll.results !== 'whenRevealed'
  return poll.phase === 'open' && poll.results === 'live'
}

export function requireOpen(poll: Poll): void {
  if (poll.phase !== 'open' || poll.isSealed) throw new AppError('poll_not_open')
}

const mayFollow: Record<PollPhase, PollPhase[]> = {
  draft: ['open'],
  open: ['closed', 'revealed'],
  closed: ['open', 'revealed'],
  revealed: ['open', 'closed'],
}

/** Same phase again is no mistake: two facilitators may press the same button. */
export function requirePhaseChange(poll: Poll, next: PollPhase): void {
  if (next === 'open' && poll.isSealed) throw new AppError('poll_sealed')
  if (poll.phase !== next && !mayFollow[poll.phase].includes(next)) {
    throw new AppError('poll_not_open', { from: poll.phase, to: next })
  }
}
