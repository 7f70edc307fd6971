import type { Role } from '../actor.ts'
import type { ConsentChoice, UnitsReason } from '../comparison/comparison.ts'
import type { GraphFailure } from '../graph/outcome.ts'
import type { Language, LocalText } from '../language.ts'
import type { Result } from '../poll/poll.ts'
import type { SeminarKind, SeminarStatus } from '../seminar/seminar.ts'
import type { StepDesign } from '../step/step.ts'
import type { BankItem, OwnTemplate, SeminarTemplate } from '../template/template.ts'
import type { LiveState } from './live.ts'

/*
 * What is read of the programme, its people and its seminars, and what any request may be answered
 * with. Dates are ISO 8601 strings. Types only: importing this file costs nothing.
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

/** `GET /api/seminars/:id/meeting`, for those who lead: when and where the seminar meets in Teams. */
export interface MeetingView {
  /** May those who organise or present the meeting lead the seminar? Only told to the lead. */
  hostsMayLead?: boolean | undefined
  /** Can we put it in the person's calendar? Else it is booked by hand. */
  mayBook: boolean
  meeting?:
    | { startsAt: string; endsAt: string; meetingUrl: string; calendarUrl?: string | undefined }
    | undefined
}

/** `POST /api/seminars/:id/meeting`: a failure is a key of `t.graph.failure`. */
export type BookedMeeting = { done: true } | { failure: GraphFailure }

/** `GET /api/steps/:id`: for those who edit the agenda. */
export interface StepToEdit {
  id: string
  /** Saving says which version was read. */
  version: number
  design: StepDesign
  /**
   * People have answered its question, or may do so now: only the notes can be changed. Where they
   * have asked questions: not what they may say of them.
   */
  isLocked: boolean
}

/** `GET /api/templates`: what new seminars and questions can be made from. */
export interface Templates {
  bank: BankItem[]
  seminars: SeminarTemplate[]
  /** What the programme has saved itself. */
  own: OwnTemplate[]
}

/** `GET /api/people`, for the lead. With `objectId` we know the person by it; else by the first sign-in. */
export interface PersonView {
  id: string
  name: string
  tenantId?: string | undefined
  objectId?: string | undefined
  email?: string | undefined
  holdings: { role: Role; unitId?: string | undefined }[]
}

/** `GET /api/seminars/:id/guests`, for those who lead: who has come in, and not been shown out. */
export interface GuestView {
  id: string
  /** For a guest who was asked for one. */
  name?: string
}

/** `POST /api/join`: what lets a guest in, as a bearer token and in `SocketHello`. */
export interface Joined {
  token: string
  seminarId: string
  /** What the seminar shows, so that nobody waits for the socket to see it. */
  state?: LiveState | undefined
}

/** `GET /api/units/:id/consent`: how the unit may appear in the comparison, by its own word. */
export interface ConsentView {
  mayGive: boolean
  /** Every word that has been given, the one that goes now first; none is silence. */
  given: { choice: ConsentChoice; by?: string | undefined; at: string }[]
}

/** `GET /api/comparison`: the units beside each other, as each has agreed to. */
export interface CasesView {
  cases: CaseView[]
  /** How many have chosen not to take part. */
  leftOut: number
  /** Why there are fewer than could be. */
  reason?: UnitsReason | undefined
}

/** What a unit's people have answered to whether it recognises itself. */
export interface CaseView {
  /** Unique in the view, and of no meaning elsewhere for a unit without a name. */
  key: string
  name?: string | undefined
  letter?: string | undefined
  answered: number
  result: Result
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
