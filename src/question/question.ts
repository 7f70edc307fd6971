import { disclose } from '../ballot/disclose.ts'
import type { Count } from '../ballot/ballot.ts'
import { AppError } from '../errors.ts'

/** What somebody in the room has asked. */
export interface Question {
  id: string
  stepId: string
  boxId: string
  /** Who asked, as the store knows it; see `voterOf`. */
  asker: string
  body: string
  /** The text after names have been struck out. */
  shownAs?: string | undefined
  status: 'waiting' | 'shown' | 'hidden'
  progress: QuestionProgress
  isPinned: boolean
  /** What whoever leads has answered in writing. */
  answer?: string | undefined
  /** Grows each time the answer is written or taken back; 0 until then. */
  answerVersion: number
  /** Its place in the order in which questions were let through; undefined until then. */
  listed?: number | undefined
}

export const questionProgress = ['asked', 'answered', 'archived'] as const
/** What became of it. Archived is done with, and off everybody's screen but the facilitator's. */
export type QuestionProgress = (typeof questionProgress)[number]

export const stances = ['for', 'against'] as const
/** "I wonder too", or "not a question for us now". */
export type Stance = (typeof stances)[number]

export const longestQuestion = 300
export const longestAnswer = 1000
/** What a screen can show and a facilitator can read. */
const mostQuestions = 300
/** Of one person's questions, so many may wait to be read at a time. */
export const mostWaiting = 3

/** How many stand behind a question. */
export interface Support {
  for: number
  against: number
}

/**
 * Undefined while fewer than the threshold have taken a stand. Whoever asked is counted among those
 * who wonder, so a question that nobody else supports looks like one that three others do.
 */
export function supportOf(count: Count, threshold: number): Support | undefined {
  const disclosed = disclose(count, threshold)
  if (!disclosed.shown) return undefined
  const { for: wondering = 0, against = 0 } = disclosed.count.marks
  return { for: wondering, against }
}

/** Refused when somebody else has written since the answer was read. */
export function requireReadAnswer({ answerVersion }: Question, read: number): void {
  if (answerVersion !== read) throw new AppError('answer_changed')
}

/** An answer in writing settles a question, and taking it back opens it again. */
export function progressWith(
  answer: string | undefined,
  { progress }: Pick<Question, 'progress'>,
): QuestionProgress {
  if (progress === 'archived') return progress
  return answer === undefined ? 'asked' : 'answered'
}

/** Only what everybody can see can be supported. */
export function requireShown({ status, progress }: Question): void {
  if (status !== 'shown' || progress !== 'asked') throw new AppError('question_not_open')
}

export function requireRoomFor({ waiting, all }: { waiting: number; all: number }): void {
  if (waiting >= mostWaiting) throw new AppError('questions_waiting')
  if (all >= mostQuestions) throw new AppError('questions_full')
}
