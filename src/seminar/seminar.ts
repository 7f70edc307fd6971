import { type Actor, belongsTo, holds, isStaff } from '../actor.ts'
import { AppError } from '../errors.ts'
import type { LocalText } from '../language.ts'
import { requireReal } from '../rehearsal/rehearsal.ts'
import type { Step } from '../step/step.ts'

export const seminarKinds = ['kickoff', 'unitFeedback', 'closing', 'other'] as const
export type SeminarKind = (typeof seminarKinds)[number]

export type SeminarStatus = 'planned' | 'running' | 'ended'

export interface Seminar {
  id: string
  programmeId: string
  /** Set for a unit's feedback session, which nobody outside the unit may know of. */
  unitId?: string | undefined
  /** A copy with an invented audience, which only those who lead may enter. */
  isRehearsal?: boolean | undefined
  /** Of which seminar. */
  rehearsalOf?: string | undefined
  /** Its own, until that is thrown away. */
  rehearsalId?: string | undefined
  kind: SeminarKind
  title: LocalText
  status: SeminarStatus
  /** When it was started; undefined before that, and where nobody wrote it down. */
  beganAt?: Date | undefined
  /** Index into `steps`: what every screen shows. */
  currentStep: number
  steps: Step[]
  /** Set for a session that was made from a version of the unit's feedback. */
  feedbackVersionId?: string | undefined
  /** Set while guests are let in. */
  joinCode?: string | undefined
  /** Are guests asked for a name? */
  guestsGiveName?: boolean | undefined
}

/** What decides who may attend. */
type Attended = Pick<Seminar, 'id' | 'programmeId' | 'unitId' | 'isRehearsal'>

export function mayAttend(seminar: Attended, actor: Actor): boolean {
  if (actor.guestOf !== undefined) return actor.guestOf === seminar.id
  if (seminar.programmeId !== actor.programmeId) return false
  if (seminar.isRehearsal) return holds(actor, 'facilitator', 'lead')
  return seminar.unitId === undefined || isStaff(actor) || belongsTo(actor, seminar.unitId)
}

export function mayFacilitate(seminar: Attended, actor: Actor): boolean {
  const isHost = actor.hostOf?.includes(seminar.id) ?? false
  return mayAttend(seminar, actor) && (isHost || holds(actor, 'facilitator', 'lead'))
}

/** A unit's own session has none: nobody outside the unit may know of it. */
export function mayHaveGuests({
  unitId,
  status,
  isRehearsal,
}: Pick<Seminar, 'unitId' | 'status' | 'isRehearsal'>): boolean {
  return unitId === undefined && status !== 'ended' && !isRehearsal
}

/** Answers `not_found` rather than `not_allowed`: another unit's session must not be guessable. */
export function requireAttendance(seminar: Attended, actor: Actor): void {
  if (!mayAttend(seminar, actor)) throw new AppError('not_found')
}

export function requireFacilitator(seminar: Attended, actor: Actor): void {
  requireAttendance(seminar, actor)
  if (!mayFacilitate(seminar, actor)) throw new AppError('not_allowed')
}

export function requireRunning(seminar: Pick<Seminar, 'status'>): void {
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  if (seminar.status === 'planned') throw new AppError('seminar_not_running')
}

/** What is over needs no meeting in Teams, and a rehearsal has none. */
export function requireToMeet(seminar: Pick<Seminar, 'status' | 'isRehearsal'>): void {
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  requireReal(seminar)
}
