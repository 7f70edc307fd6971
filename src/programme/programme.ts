import { type Actor, belongsTo, isStaff } from '../actor.ts'
import type { LocalText } from '../language.ts'

export interface Programme {
  id: string
  name: LocalText
  /** Nothing is shown for a group smaller than this. */
  threshold: number
}

export interface Unit {
  id: string
  programmeId: string
  name: string
  kind: 'municipality' | 'region'
}

/** How Entra and Teams know a person. */
export interface Identity {
  tenantId: string
  objectId: string
  /** What they sign in with; believed only of somebody who was added by it, see `acceptInvitation`. */
  email?: string | undefined
}

/** Somebody outside the unit and the programme's staff may not know that it is there. */
export function maySeeUnit(unit: Pick<Unit, 'id' | 'programmeId'>, actor: Actor): boolean {
  if (unit.programmeId !== actor.programmeId) return false
  return isStaff(actor) || belongsTo(actor, unit.id)
}
