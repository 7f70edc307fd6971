import type { Level } from '../group/group.ts'
import type { LocalText } from '../language.ts'
import type { Answer } from '../poll/poll.ts'
import type { Stance } from '../question/question.ts'
import type { StepKind } from '../step/step.ts'
import type { GroupsView, ModeratedQuestion, PollView } from './live.ts'

/*
 * What is read of a seminar beside its live state, once and by whoever needs it. Dates are ISO 8601
 * strings. Types only: importing this file costs nothing.
 */

/**
 * `GET /api/steps/:id/questions`: what this person has asked, and where they stand, by question.
 * Nothing once the seminar is over.
 */
export interface OwnQuestions {
  asked: { id: string; body: string; status: ModeratedQuestion['status'] }[]
  stances: Record<string, Stance>
}

/** `GET /api/polls/:id/answer`: what this person has answered; undefined before that and once sealed. */
export interface OwnAnswer {
  answer?: Answer | undefined
}

/** `GET /api/seminars/:id/around`: what a seminar has to say before it begins and when it is over. */
export interface SeminarAround {
  /** The link is not for guests, who have no place in the meeting. */
  meeting?: { startsAt: string; endsAt: string; meetingUrl?: string | undefined } | undefined
  /** Before it begins: its parts, but for the polls, which are only counted. */
  coming: ComingStep[]
  questions: number
  /** When it is over: those that may be seen. */
  results: PollView[]
  /** When it is over: what was asked and answered in writing, by step. */
  answered: AnsweredQuestions[]
}

/**
 * `GET /api/seminars/:id/asked`: for those who lead, what everybody saw of what was asked, by step,
 * to be answered in writing also when the seminar is over.
 */
export interface AskedInSeminar {
  steps: { id: string; heading: LocalText; mayDisagree: boolean; questions: ModeratedQuestion[] }[]
}

export interface AnsweredQuestions {
  heading: LocalText
  questions: { id: string; body: string; answer: string }[]
}

export interface ComingStep {
  kind: Exclude<StepKind, 'poll'>
  heading: LocalText
  minutes?: number | undefined
}

/** `GET /api/seminars/:id/screen` */
export interface OwnScreen {
  /** Of people who answer together at this person's screen; 1 for somebody alone. */
  headCount: number
}

/** `GET /api/seminars/:id/answered`: which of what awaits them this person has answered. */
export interface Answered {
  pollIds: string[]
}

/** `GET /api/seminars/:id/level`: from where this person has said that they speak. */
export interface OwnLevel {
  level?: Level | undefined
}

/** `GET /api/polls/:id/groups`: for staff, each round of a question by group once it is sealed. */
export interface PollGroups {
  rounds: { round: number; answered: number; groupings: GroupsView[] }[]
}
