import type { Language, LocalText } from '../language.ts'
import type { Poll, Result } from '../poll/poll.ts'

/** What a poll's card in a chat shows. The same for everybody who sees it, so only what all may see. */
export interface PollCardContent {
  kind: 'poll'
  seminar: { id: string; title: LocalText }
  poll: Poll
  answered: number
  /** Undefined while the result is hidden from participants. */
  result?: Result | undefined
}

/** What a unit's feedback card shows. Never more than somebody may know it is forwarded to. */
export interface FeedbackCardContent {
  kind: 'feedback'
  documentId: string
  versionId: string
  unitName: string
  title: string
  /** Plain text, shortened to about three lines. */
  summary: string
  findings: { id: string; heading: string }[]
  acknowledgedAt?: Date | undefined
  /** The unit's joint answer: how long it has, or until when it has been given more time. */
  answer: { days: number; by?: Date | undefined; isGiven: boolean }
  /** The unit has so few people that what they write can give them away. */
  isSmallUnit: boolean
  /** On how many things the researchers have said what they did. */
  dispositions: number
}

/** Reminds a unit that its joint answer is waited for. */
export interface ReminderCardContent {
  kind: 'reminder'
  versionId: string
  unitName: string
  title: string
  dueAt: Date
}

export type CardContent = PollCardContent | FeedbackCardContent | ReminderCardContent

/**
 * Posts and updates cards in conversations. The bot implements it; a test may stand in. It never
 * waits: beyond the ration of a conversation it throws 'throttled' and says when to come back, so
 * that what is sent then is what the card says by then.
 */
export interface Messenger {
  /** Resolves to the id of the new message. */
  post(conversationId: string, content: CardContent): Promise<string>
  update(conversationId: string, messageId: string, content: CardContent): Promise<void>
  /** Tells those in the meeting that a poll has opened, where the platform can. */
  nudge(conversationId: string, content: PollCardContent): Promise<void>
  /** The very card that would be posted, as Adaptive Card JSON. */
  preview(content: CardContent, language: Language): object
}

/** Why a conversation can't be reached; keys of `t.delivery.failure`. */
export type DeliveryFailure =
  | 'botBlocked'
  | 'botNotInConversation'
  | 'writesBlocked'
  | 'conversationGone'
  | 'noConversation'
  | 'throttled'
  | 'platformDown'
  | 'refused'

/** Thrown by a messenger. A final failure is not tried again; a person has to do something. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  readonly failure: DeliveryFailure
  readonly isFinal: boolean
  /** What the platform asked for with `Retry-After`. */
  readonly retryAfterMs: number | undefined

  constructor(failure: DeliveryFailure, isFinal: boolean, retryAfterMs?: number) {
    super(failure)
    this.failure = failure
    this.isFinal = isFinal
    this.retryAfterMs = retryAfterMs
  }
}
