import type { CommentOutcome } from '../comment/comment.ts'
import type { DispositionOutcome } from '../disposition/disposition.ts'
import type { LogEvent, UnitLogEvent } from '../feedback-log/repository.ts'
import type { ImportedPicture, LeftOut } from '../feedback/finding.ts'
import type { Block } from '../feedback/rich-text.ts'
import type { VersionStatus } from '../feedback/version.ts'
import type { Result } from '../poll/poll.ts'
import type { Recognition } from '../recognition.ts'
import type { Step } from '../release/release.ts'
import type { SeminarStatus } from '../seminar/seminar.ts'
import type { DeliveryView, NoticeView } from './delivery.ts'
import type { JointView } from './joint-answer.ts'

/*
 * What is read of written feedback, and of what comes of it. Dates are ISO 8601 strings. Types only:
 * importing this file costs nothing.
 */

/** `GET /api/feedback/:versionId`: the reading view. */
export interface FeedbackView {
  documentId: string
  versionId: string
  number: number
  unit: { id: string; name: string }
  title: string
  status: VersionStatus
  deliveredAt?: string | undefined
  acknowledged?: { by: string; at: string; asDeputy: boolean } | undefined
  summary: Block[]
  findings: FindingView[]
  closing: Block[]
  /** The document's versions that this person may read, this one too, newest first. */
  versions: { versionId: string; number: number; status: VersionStatus }[]
  /** A later version has taken its place; answers are final. */
  isSuperseded: boolean
  /** The version that `change` and `removed` are told against. */
  since?: { versionId: string; number: number } | undefined
  /** Findings that were there before and are not any more. */
  removed: { heading: string; body: Block[] }[]
  /** May this person answer whether the unit recognises itself? */
  mayRespond: boolean
  mayAcknowledge: boolean
  /** As a sounding board, while the version is preliminary. */
  mayComment: boolean
  mayAnswerComments: boolean
  /** What this person may do next with the version. */
  steps: Step[]
  /** When it is to be delivered, for one that waits for its time. */
  deliverAt?: string | undefined
  /** For staff, before it is delivered: how long the unit will have to answer. */
  answerDays?: number | undefined
  /** The unit's joint answer; once it has been delivered. */
  joint?: JointView | undefined
  /** What came of what the unit said of the version as a whole. */
  disposition?: DispositionView | undefined
  mayGiveAnswer: boolean
  /** For the unit's own people: it has so few that its name can give them away. */
  isSmallUnit: boolean
  /** May this person write the joint answer together with colleagues, when it is shared? */
  mayWriteDraft: boolean
  mayExtend: boolean
  mayDispose: boolean
  mayReadLog: boolean
  /** Where the unit goes through the version together. */
  session?: { seminarId: string; status: SeminarStatus } | undefined
  mayMakeSession: boolean
  /** Has the card failed, and may this person have it tried again? */
  mayDeliverAgain: boolean
  /** For staff. */
  leftOut?: LeftOut[] | undefined
  sourceName?: string | undefined
  delivery?: DeliveryView | undefined
  /** For staff, of a version that has been delivered. */
  notices?: NoticeView[] | undefined
}

export interface FindingView {
  id: string
  heading: string
  body: Block[]
  /** Since the version before; `changed` with what it said then. */
  change?: { kind: 'added' } | { kind: 'changed'; heading: string; body: Block[] } | undefined
  own?:
    | {
        recognition: Recognition
        comment?: string | undefined
        /** Has this person let the comment be quoted? */
        mayQuote?: boolean | undefined
      }
    | undefined
  /** Of the unit's joint answer. */
  joint?: { recognition: Recognition; comment?: string | undefined } | undefined
  disposition?: DispositionView | undefined
  /** On the preliminary finding; for staff and the unit's contact persons. */
  comments?: CommentView[] | undefined
  /** For staff: what the unit's people have answered, if they are enough. */
  answers?:
    | { answered: number; result: Result; comments: { body: string; mayQuote: boolean }[] }
    | undefined
  /** For staff: the same in every version of the document. */
  key?: string | undefined
}

export interface DispositionView {
  outcome: DispositionOutcome
  words: string
  by?: string | undefined
  at: string
}

export interface CommentView {
  id: string
  body: string
  /** Undefined for somebody who has been removed since. */
  by?: string | undefined
  at: string
  answer: AnswerToComment | null
}

export interface AnswerToComment {
  outcome: CommentOutcome
  reason?: string | undefined
  by?: string | undefined
  at: string
}

/** `GET /api/feedback/:versionId/log`: for the lead; oldest first. */
export interface LogEntryView {
  event: LogEvent | UnitLogEvent
  by?: string | undefined
  /** Whom it was done to. */
  about?: string | undefined
  asDeputy: boolean
  at: string
  note?: string | undefined
}

/** `POST /api/feedback/preview` (multipart, one file): what would be saved. Nothing is stored. */
export interface ImportPreview {
  title: string
  summary: Block[]
  findings: { key: string; heading: string; body: Block[] }[]
  closing: Block[]
  leftOut: LeftOut[]
  pictures: ImportedPicture[]
  sourceName: string
}
