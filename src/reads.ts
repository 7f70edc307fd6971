import type { Role } from './actor.ts'
import type { Quoting } from './answer/answer.ts'
import type { CommentOutcome } from './comment/comment.ts'
import type { DispositionOutcome } from './disposition/disposition.ts'
import type { LeftOut } from './feedback/finding.ts'
import type { Block } from './feedback/rich-text.ts'
import type { VersionStatus } from './feedback/version.ts'
import type { LogEvent } from './feedback-log/repository.ts'
import type { GraphFailure } from './graph/outcome.ts'
import type { Language, LocalText } from './language.ts'
import type { Answer, PollKind, PollPhase, Result, ResultsRule, SettingsOf } from './poll/poll.ts'
import type { Recognition } from './recognition.ts'
import type { Step } from './release/release.ts'
import type { SeminarKind, SeminarStatus } from './seminar/seminar.ts'
import type { StepDesign, StepKind } from './step/step.ts'
import type { BankItem, SeminarTemplate } from './template/template.ts'

/*
 * What screens read. Dates are ISO 8601 strings. Types only: importing this file costs nothing.
 */

/** `GET /api/me` */
export interface Me {
  id: string
  name: string
  programme: { id: string; name: LocalText; threshold: number }
  /** With the name of the unit where the role is held for one. */
  holdings: { role: Role; unit?: { id: string; name: string } }[]
}

/** `GET /api/seminars`: those the person may attend. */
export interface SeminarSummary {
  id: string
  title: LocalText
  kind: SeminarKind
  status: SeminarStatus
  unitName?: string | undefined
  mayFacilitate: boolean
}

/** Who is looking decides what a live state holds. The stage is what a whole room sees. */
export type Viewer = 'participant' | 'facilitator' | 'stage'

/**
 * All that a screen of a seminar shows, whole, every time something has changed. It is the same for
 * every viewer of a kind; a person's own answer is read apart (`OwnAnswer`).
 */
export interface LiveState {
  seminar: { id: string; title: LocalText; kind: SeminarKind; status: SeminarStatus }
  /** `index` counts from 0. */
  step: { index: number; count: number; content: StepView } | undefined
  /** Open screens, of people who attend. */
  present: number
  /** How guests get in; for the facilitator and the stage, while the door is open. */
  joinCode?: string | undefined
  /** Only for a facilitator. */
  facilitator?: FacilitatorState | undefined
}

export type StepView = SlideView | PollView | TimedView

/** A discussion or a break. */
export interface TimedView {
  kind: 'discussion' | 'break'
  id: string
  heading: LocalText
  minutes: number
  bringBack?: LocalText | undefined
  /** Undefined until the time has been started. */
  timer?: Timer | undefined
}

export interface Timer {
  endsAt: string
  /** When this was sent, so that screens agree whatever their clocks say. 0 when the time is up. */
  leftMs: number
}

export interface SlideView {
  kind: 'slide'
  heading: LocalText
  text?: LocalText | undefined
}

/** With the settings of its kind: `poll.options` once `poll.pollKind` is `choice`. */
export type PollView = {
  [Kind in PollKind]: PollViewBase & { pollKind: Kind } & Omit<SettingsOf<Kind>, 'kind'>
}[PollKind]

interface PollViewBase {
  kind: 'poll'
  id: string
  question: LocalText
  help?: LocalText | undefined
  phase: PollPhase
  isSealed: boolean
  results: ResultsRule
  answered: number
  /** Undefined while hidden from this kind of viewer. */
  result?: Result | undefined
  /** From 1; more when the question has been asked again. */
  round: number
  /** What the rounds before came to, the first one first; empty while the result is hidden. */
  earlier: EarlierRound[]
  /** Went wrong: nobody but the facilitator sees the result, and nothing counts it. */
  isLeftOut: boolean
  /** Free texts that have been let through; empty while the result is hidden. */
  remarks: { id: string; body: string }[]
}

export interface EarlierRound {
  round: number
  answered: number
  result: Result
}

export interface FacilitatorState {
  agenda: AgendaItem[]
  notes?: LocalText | undefined
  /** Free texts of the current poll, read or not. */
  remarks: ModeratedRemark[]
  /** Does the current poll's result show to participants? */
  isResultShown: boolean
  /** How guests are let in; undefined where there can be none: a unit's own session, or one that is over. */
  guests?: { giveName: boolean } | undefined
}

export interface AgendaItem {
  id: string
  kind: StepKind
  title: LocalText
  /** For a discussion or a break. */
  minutes?: number | undefined
  /** For a poll. */
  phase?: PollPhase | undefined
  pollId?: string | undefined
}

export interface ModeratedRemark {
  id: string
  body: string
  shownAs?: string | undefined
  status: 'waiting' | 'shown' | 'hidden'
}

/** `GET /api/seminars/:id/meeting`, for those who lead: when and where the seminar meets in Teams. */
export interface MeetingView {
  /** Can we put it in the person's calendar? Else it is booked by hand. */
  mayBook: boolean
  meeting?:
    | { startsAt: string; endsAt: string; meetingUrl: string; calendarUrl?: string | undefined }
    | undefined
}

/** `POST /api/seminars/:id/meeting`: a failure is a key of `t.graph.failure`. */
export type BookedMeeting = { done: true } | { failure: GraphFailure }

/** `GET /api/polls/:id/answer`: what this person has answered; undefined before that and once sealed. */
export interface OwnAnswer {
  answer?: Answer | undefined
}

/** `GET /api/steps/:id`: for those who edit the agenda. */
export interface StepToEdit {
  id: string
  /** Saving says which version was read. */
  version: number
  design: StepDesign
  /** People have answered its question, or may do so now: only the notes can be changed. */
  isLocked: boolean
}

/** `GET /api/templates`: what new seminars and questions can be made from. */
export interface Templates {
  bank: BankItem[]
  seminars: SeminarTemplate[]
}

/** Sent on the socket. After `hello` the server only tells; the client only listens. */
export type SocketHello =
  { token: string; seminarId: string; viewer: Viewer } | { token: string; unitId: string }
/** `live` carries the whole state of a seminar; `changed` says to read a unit's feedback again. */
export type SocketMessage = { kind: 'live'; state: LiveState } | { kind: 'changed' }

/** `GET /api/units`: every unit for staff, else the person's own. */
export interface UnitOverview {
  id: string
  name: string
  kind: 'municipality' | 'region'
  /** Where feedback will arrive; undefined when the unit has no conversation bound. */
  conversation?: { id: string; name?: string | undefined; isPresent: boolean } | undefined
  documents: FeedbackSummary[]
}

export interface FeedbackSummary {
  documentId: string
  versionId: string
  number: number
  title: string
  status: VersionStatus
  findings: number
  savedAt: string
  deliveredAt?: string | undefined
  /** When it is to be delivered, for one that waits for its time. */
  deliverAt?: string | undefined
  /** For staff: what became of the card. */
  delivery?: DeliveryView | undefined
}

/** Whether a contact person was told in their activity feed; `failure` is a key of `t.graph.failure`. */
export interface NoticeView {
  name: string
  status: 'waiting' | 'sent' | 'failed'
  failure: string | null
}

export interface DeliveryView {
  status: 'waiting' | 'sent' | 'failed'
  /** Key of `t.delivery.failure`. */
  failure?: string | undefined
  attempts: number
  sentAt?: string | undefined
  openedAt?: string | undefined
}

/** `GET /api/feedback/:versionId`: the reading view. */
export interface FeedbackView {
  documentId: string
  versionId: string
  number: number
  unit: { id: string; name: string }
  title: string
  status: VersionStatus
  deliveredAt?: string | undefined
  acknowledged?: { by: string; at: string } | undefined
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
  /** The unit's joint answer; once it has been delivered. */
  joint?: JointView | undefined
  /** What came of what the unit said of the version as a whole. */
  disposition?: DispositionView | undefined
  mayGiveAnswer: boolean
  mayExtend: boolean
  mayDispose: boolean
  mayReadLog: boolean
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
  own?: { recognition: Recognition; comment?: string | undefined } | undefined
  /** Of the unit's joint answer. */
  joint?: { recognition: Recognition; comment?: string | undefined } | undefined
  disposition?: DispositionView | undefined
  /** On the preliminary finding; for staff and the unit's contact persons. */
  comments?: CommentView[] | undefined
  /** For staff: what the unit's people have answered, if they are enough. */
  answers?: { answered: number; result: Result; comments: string[] } | undefined
  /** For staff: the same in every version of the document. */
  key?: string | undefined
}

export interface JointView {
  /** Counted from when the card arrived; undefined before that. */
  dueAt?: string | undefined
  answerDays: number
  /** Why the unit has been given more time. */
  extendedBecause?: string | undefined
  /** Undefined is silence. */
  answer?: JointAnswerView | undefined
}

export interface JointAnswerView {
  by?: string | undefined
  at: string
  quoting: Quoting
  remark?: string | undefined
  /** False where the unit has said that it has none. */
  hasComments: boolean
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
  event: LogEvent
  by?: string | undefined
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
  sourceName: string
}

/** `GET /api/feedback/:versionId/card?language=`: the very card the unit will get. */
export interface CardPreview {
  card: object
}

/** `POST /api/join`: what lets a guest in, as a bearer token and in `SocketHello`. */
export interface Joined {
  token: string
  seminarId: string
}

/** What a refused request answers, with the HTTP status that fits. */
export interface Refusal {
  error: string
  /** What to quote to whoever runs the service. */
  requestId: string
}

/** How the tab learns what the server is set up for, before sign-in: `GET /api/about`. */
export interface About {
  /** In local mode a tab outside Teams has a chooser of people to go to. */
  mode: 'local' | 'production'
  languages: Language[]
}
