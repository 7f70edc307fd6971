import type { Count } from '../ballot/ballot.ts'
import { AppError } from '../errors.ts'
import type { Grouping } from '../group/group.ts'
import type { LocalText } from '../language.ts'
import type { AllocationAnswer, AllocationPicture, AllocationSettings } from './allocation.ts'
import type { BarsPicture } from './bars.ts'
import type { ChoiceAnswer, ChoiceSettings } from './choice.ts'
import type { OpenTextAnswer, OpenTextSettings } from './open-text.ts'
import type { PolaritySettings } from './polarity.ts'
import type { RankingAnswer, RankingPicture, RankingSettings } from './ranking.ts'
import type { RatingsAnswer, RatingsPicture } from './ratings.ts'
import type { RecognitionAnswer, RecognitionSettings } from './recognition.ts'
import type { ScaleSettings } from './scale.ts'
import type { WordDecision } from '../word/decision.ts'
import type { WordsAnswer, WordsPicture, WordsSettings } from './words.ts'

/** When participants see the result: while votes come in, once closed, or when it is revealed. */
export type ResultsRule = 'live' | 'afterClosing' | 'whenRevealed'

export type PollPhase = 'draft' | 'open' | 'closed' | 'revealed'

export interface PollBase {
  id: string
  seminarId: string
  boxId: string
  question: LocalText
  help?: LocalText | undefined
  results: ResultsRule
  phase: PollPhase
  /** Closed for good: its salt is gone, and nobody can vote or be traced any more. */
  isSealed: boolean
  /** Of the rounds before this one, when the question has been asked again; all of them sealed. */
  earlierBoxIds?: string[] | undefined
  /** Went wrong, and is not to be counted anywhere. */
  isLeftOut?: boolean | undefined
  /** Opened to be answered when it suits each, whichever step the seminar is at. */
  isAtOwnPace?: boolean | undefined
  /** What a facilitator has decided about the words that were answered, in all rounds. */
  wordDecisions?: WordDecision[] | undefined
  /** What its word cloud shows for as long as it stands still. */
  frozen?: Count | undefined
  /** What the result is shown by to everybody, once it is sealed. */
  shownBy?: Grouping | undefined
}

/** What only one kind of poll has; its rules are in the file of that name. */
export type PollSettings =
  | ({ kind: 'recognition' } & RecognitionSettings)
  | ({ kind: 'choice' } & ChoiceSettings)
  | ({ kind: 'scale' } & ScaleSettings)
  | ({ kind: 'polarity' } & PolaritySettings)
  | ({ kind: 'ranking' } & RankingSettings)
  | ({ kind: 'allocation' } & AllocationSettings)
  | ({ kind: 'words' } & WordsSettings)
  | ({ kind: 'openText' } & OpenTextSettings)

export type PollKind = PollSettings['kind']
export type SettingsOf<Kind extends PollKind> = Extract<PollSettings, { kind: Kind }>

export type Poll = PollBase & PollSettings
/** "Känner ni igen er? Något som förvånar er?" */
export type RecognitionPoll = PollBase & SettingsOf<'recognition'>
export type ChoicePoll = PollBase & SettingsOf<'choice'>

/** What a facilitator writes to make a poll: all but what becomes of it. */
export type PollDesign = Pick<PollBase, 'question' | 'help' | 'results'> & PollSettings

/** What one person answers. */
export type Answer =
  | RecognitionAnswer
  | ChoiceAnswer
  | RatingsAnswer
  | RankingAnswer
  | AllocationAnswer
  | WordsAnswer
  | OpenTextAnswer
  | UnsureAnswer

/** "Vet ej" to a whole question that allows it. */
export interface UnsureAnswer {
  unsure: true
}

/** What may be shown of a poll's result: a picture, or that there are too few answers for one. */
export type Result = ({ shown: true } & Picture) | { shown: false; threshold: number }

export type Picture =
  | BarsPicture
  | RatingsPicture
  | RankingPicture
  | AllocationPicture
  | WordsPicture
  | { kind: 'wall' } // its texts are the remarks that have been let through

/**
 * May those who answer see the result now? The facilitator always may. Nobody who answers at their
 * own pace is to be led by those who answered before, be it in the tab or on a card.
 */
export function participantsMaySeeResult(poll: Poll): boolean {
  if (poll.isLeftOut || isPaced(poll)) return false
  if (poll.phase === 'revealed') return true
  if (poll.phase === 'closed') return poll.results !== 'whenRevealed'
  return poll.phase === 'open' && poll.results === 'live'
}

/** Is it on the list of what awaits those who answer at their own pace? */
export function isPaced({ isAtOwnPace, phase, isSealed }: Poll): boolean {
  return isAtOwnPace === true && phase === 'open' && !isSealed
}

/** Whoever starts a seminar must know that it takes the questions away from those who answer them. */
export function requireNoOwnPace(polls: Poll[]): void {
  if (polls.some(isPaced)) throw new AppError('own_pace_open')
}

/** Does what people write in their own words show before the facilitator has read it? */
export function showsUnread(poll: object): boolean {
  return 'moderation' in poll && poll.moderation === 'after'
}

export function requireOpen(poll: Pick<Poll, 'phase' | 'isSealed'>): void {
  if (poll.phase !== 'open' || poll.isSealed) throw new AppError('poll_not_open')
}

/** Counts from 1. */
export function roundOf({ earlierBoxIds = [] }: Poll): number {
  return earlierBoxIds.length + 1
}

/** The boxes of a poll's rounds that are closed for good, the first round first. */
export function sealedBoxes({ earlierBoxIds = [], boxId, isSealed, isLeftOut }: Poll): string[] {
  if (isLeftOut) return []
  return isSealed ? [...earlierBoxIds, boxId] : earlierBoxIds
}

/** Only what has been asked can be asked again. */
export function requireAsked(poll: Poll): void {
  if (poll.phase === 'draft') throw new AppError('poll_not_open')
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
