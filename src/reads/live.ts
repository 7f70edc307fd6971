import type { UnitsReason } from '../comparison/comparison.ts'
import type { Grouping } from '../group/group.ts'
import type { LocalText } from '../language.ts'
import type { PollKind, PollPhase, Result, ResultsRule, SettingsOf } from '../poll/poll.ts'
import type { Support } from '../question/question.ts'
import type { ReactionCounts } from '../reaction/reaction.ts'
import type { SeminarKind, SeminarStatus } from '../seminar/seminar.ts'
import type { SlidePicture, StepKind } from '../step/step.ts'
import type { CaredWord } from '../word/cloud.ts'

/*
 * What the screens of a seminar are told on the socket. Dates are ISO 8601 strings. Types
 * only: importing this file costs nothing.
 */

/** Who is looking decides what a live state holds. The stage is what a whole room sees. */
export type Viewer = 'participant' | 'facilitator' | 'stage'

/**
 * All that a screen of a seminar shows, whole, every time something has changed. It is the same for
 * every viewer of a kind; a person's own answer is read apart (`OwnAnswer`).
 */
export interface LiveState {
  seminar: {
    id: string
    title: LocalText
    kind: SeminarKind
    status: SeminarStatus
    /** The version of a unit's feedback that is gone through. */
    feedbackVersionId?: string | undefined
  }
  /** `index` counts from 0. */
  step: { index: number; count: number; content: StepView } | undefined
  /** Open screens, of people who attend. */
  present: number
  /** What awaits those who answer at their own pace, without results; undefined while all go together. */
  ownPace?: { polls: PollView[] } | undefined
  /** How many react right now, at least; for the facilitator and the stage. */
  reactions?: ReactionCounts | undefined
  /** Of a seminar that is over: how many results may be seen, see `SeminarAround`. */
  released?: number | undefined
  /** How guests get in; for the facilitator and the stage, while the door is open. */
  joinCode?: string | undefined
  /** Only for a facilitator. */
  facilitator?: FacilitatorState | undefined
}

export type StepView = SlideView | PollView | TimedView | QuestionsView

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
  /** To be fetched from `/api/seminars/:id/pictures/:pictureId`. */
  picture?: SlidePicture | undefined
  presenter?: SlidePicture | undefined
}

/** Participants ask, and say what they wonder too. */
export interface QuestionsView {
  kind: 'questions'
  id: string
  heading: LocalText
  help?: LocalText | undefined
  /** Are more questions taken? */
  isOpen: boolean
  /** May people also say that a question is none for them now? */
  mayDisagree: boolean
  /** How many must have taken a stand for their number to be shown. */
  threshold: number
  /** Those that have been let through, in an order that says nothing. */
  questions: AskedQuestion[]
}

export interface AskedQuestion {
  id: string
  body: string
  isPinned: boolean
  isAnswered: boolean
  /** What whoever leads has answered in writing. */
  answer?: string | undefined
  /** Grows in the order in which questions were let through. */
  listed: number
  /** Undefined while too few have taken a stand. */
  support?: Support | undefined
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
  /**
   * What the rounds before came to, the first one first: at the closing seminar the kickoff's answer
   * to the same question. Empty while the result is hidden.
   */
  earlier: EarlierRound[]
  /** Went wrong: nobody but the facilitator sees the result, and nothing counts it. */
  isLeftOut: boolean
  /** The result by group, where it shows to everybody. */
  groups?: GroupsView | undefined
  /** Free texts that have been let through; empty while the result is hidden. */
  remarks: ShownRemark[]
}

export interface ShownRemark {
  id: string
  body: string
  /** What the facilitator has put it under. */
  heading?: string | undefined
}

/** A result by group, each as the whole is shown. */
export interface GroupsView {
  grouping: Grouping
  groups: GroupView[]
  /** Is there somebody whose group is not shown? */
  isPartial: boolean
  /** Why units show less than the answers would allow. */
  reason?: UnitsReason | undefined
}

export interface GroupView {
  /** A kind of unit, a level, `''` for those who have said neither; or whatever is unique. */
  key: string
  /** Of a unit that has agreed to be named. */
  name?: string | undefined
  /** Of one that has not: the letter it goes by here, and nowhere else. */
  letter?: string | undefined
  answered: number
  result: Result
}

export interface EarlierRound {
  /** 0 for what another seminar answered to the same question. */
  round: number
  /** The title of that seminar. */
  seminar?: LocalText | undefined
  answered: number
  result: Result
  /** Those that have been let through. */
  remarks: ShownRemark[]
  /** For those who lead: never shown to participants, so that they don't see it here either. */
  isKeptBack?: boolean | undefined
}

export interface FacilitatorState {
  /** Set in a rehearsal: the seminar that it is a copy of. */
  rehearsalOf?: string | undefined
  /** The seminar's own rehearsal, to be found again. */
  rehearsalId?: string | undefined
  /** Of those present, with everybody who shares a screen as they say themselves. */
  people: number
  agenda: AgendaItem[]
  /** In a seminar to which several units come. */
  presence?: UnitPresence | undefined
  notes?: LocalText | undefined
  /** Free texts of the current poll, read or not. */
  remarks: ModeratedRemark[]
  /** Of its rounds before, where these still show. */
  earlierRemarks: ModeratedRemark[]
  /** What they can be put under, in order. */
  headings: { id: string; title: string }[]
  /** Words answered to the current poll, hidden ones too; undefined while too few have answered. */
  words?: CaredWord[] | undefined
  /** Of the current step, read or not; undefined in a step where none are asked. */
  questions?: ModeratedQuestion[] | undefined
  /** How many have answered since the word cloud was frozen; undefined while it moves. */
  lateAnswers?: number | undefined
  /** Does the current poll's result show to participants? */
  isResultShown: boolean
  /** How guests are let in; undefined where there can be none: a unit's own session, or one that is over. */
  guests?: { giveName: boolean } | undefined
}

/** Who is here, by unit; small units are among the others. */
export interface UnitPresence {
  units: { name: string; people: number }[]
  others: number
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
  shownAs?: string | null | undefined
  status: 'waiting' | 'shown' | 'hidden'
  headingId?: string | null | undefined
}

export interface ModeratedQuestion extends AskedQuestion {
  /** As it was asked; `body` is without what has been struck out. */
  written: string
  status: 'waiting' | 'shown' | 'hidden'
  isArchived: boolean
  /** Of the answer, to be sent with the next; 0 while none has been written. */
  answerVersion: number
}

/** Sent on the socket. After `hello` the server only tells; the client only listens. */
export type SocketHello =
  | { token: string; seminarId: string; viewer: Viewer }
  | { token: string; unitIds: string[] }
  /** The draft of the unit's joint answer to this version. */
  | { token: string; draftOf: string }

/**
 * `live` carries the whole state of a seminar; `changed` says to read units' feedback, or a draft,
 * again. `here` says nothing but that the line holds: at every beat, and to whoever asks by sending
 * anything at all.
 */
export type SocketMessage = { kind: 'live'; state: LiveState } | { kind: 'changed' | 'here' }
