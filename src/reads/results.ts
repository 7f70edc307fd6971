import type { LocalText } from '../language.ts'
import type { PollKind } from '../poll/poll.ts'
import type { SeminarKind } from '../seminar/seminar.ts'
import type { GroupsView, PollView } from './live.ts'
import type { CasesView } from './programme.ts'

/*
 * What researchers read of the polls of a whole programme. Only of what is closed for good, so that
 * no figure here ever grows. Types only: importing this file costs nothing.
 */

/** `GET /api/results`: every question that the programme's seminars have asked. */
export interface ResultsOverview {
  /** Those for everybody; units' own sessions are told of together. */
  seminars: { id: string; title: LocalText }[]
  questions: QuestionSummary[]
}

/** A question, however many times it was asked. */
export interface QuestionSummary {
  /** Of the first time: what its results are read by. */
  pollId: string
  question: LocalText
  pollKind: PollKind
  /** What it is called in the question bank, if it comes from there. */
  bank?: { id: string; title: LocalText } | undefined
  /** Of the seminars for everybody that have asked it. */
  seminarIds: string[]
  /** Have units been asked in sessions of their own? */
  isForUnits: boolean
  /** Is there any time that is closed for good? */
  hasResults: boolean
}

/** `GET /api/polls/:id/results`: all that a question has come to. */
export interface QuestionResults {
  question: LocalText
  pollKind: PollKind
  bank?: { title: LocalText; source: LocalText } | undefined
  /** In seminars for everybody: the kickoff first, the closing last. */
  times: AskedTime[]
  /** Seminars where it is not closed for good yet. */
  waiting: LocalText[]
  /** Units that were asked in sessions of their own; undefined where none has been. */
  cases?: QuestionCases | undefined
}

export interface QuestionCases extends CasesView {
  /** The question itself, without any answers: what each case's result is drawn for. */
  poll: PollView
}

/** One round of the question in one seminar. */
export interface AskedTime {
  seminar: { id: string; title: LocalText; kind: SeminarKind }
  poll: PollView
  /** Empty where the answers are never divided. */
  groupings: GroupsView[]
}
