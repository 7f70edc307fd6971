import { AppError } from './errors.ts'

export const roles = ['lead', 'facilitator', 'researcher', 'contact', 'member'] as const
export type Role = (typeof roles)[number]

/** `contact` and `member` are held for a unit, the others for the whole programme. */
export interface RoleHolding {
  role: Role
  unitId?: string | undefined
}

/** Who is asking. Roles come from the database, never from the client. */
export interface Actor {
  /** Stable for the same person; what a ballot's keyed hash is made from. */
  id: string
  name: string
  programmeId: string
  holdings: RoleHolding[]
  /** Set for a guest, who is let into this one seminar and nothing else. */
  guestOf?: string | undefined
  /** Seminars that they may lead, since they organise or present the meeting in Teams. */
  hostOf?: string[] | undefined
}

export function holds(actor: Actor, ...wanted: Role[]): boolean {
  return actor.holdings.some(({ role }) => wanted.includes(role))
}

export function belongsTo(actor: Actor, unitId: string): boolean {
  return actor.holdings.some((holding) => holding.unitId === unitId)
}

export function isContactOf(actor: Actor, unitId: string): boolean {
  return actor.holdings.some(({ role, unitId: held }) => role === 'contact' && held === unitId)
}

/** Those who work for the programme and therefore see every unit. */
export function isStaff(actor: Actor): boolean {
  return holds(actor, 'lead', 'facilitator', 'researcher')
}

export function requireRole(actor: Actor, ...wanted: Role[]): void {
  if (!holds(actor, ...wanted)) throw new AppError('not_allowed', { wanted })
}
