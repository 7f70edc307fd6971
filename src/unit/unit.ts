import { AppError } from '../errors.ts'
import type { Unit } from '../programme/programme.ts'

/** What keeps a unit from being removed: it would go too, or say something of nobody. */
export const unitTies = ['people', 'conversation', 'seminars', 'feedback', 'history'] as const
export type UnitTie = (typeof unitTies)[number]

/** A unit as whoever answers for the programme sees it. */
export interface ListedUnit extends Pick<Unit, 'id' | 'name' | 'kind'> {
  /** Saving says which version was read. */
  version: number
  /** Who may speak for it. */
  contacts: string[]
  /** While there are none, the unit can be removed. */
  ties: UnitTie[]
}

/** Nobody undoes what somebody else has changed meanwhile without having seen it. */
export function requireUnchanged(unit: { version: number }, readVersion: number): void {
  if (unit.version !== readVersion) throw new AppError('unit_changed')
}

export function requireUntied({ ties }: Pick<ListedUnit, 'ties'>): void {
  if (ties.length > 0) throw new AppError('unit_in_use', ties)
}
