import type { Role, RoleHolding } from '../actor.ts'
import { AppError } from '../errors.ts'

/** Somebody in the programme, and how we will know them when they sign in. */
export interface Person {
  id: string
  name: string
  /** Where they sign in from; undefined for somebody who can't yet, or may not any more. */
  tenantId?: string | undefined
  /** Known from the start, or from when they first signed in. */
  objectId?: string | undefined
  /** What they sign in with, for whoever was added by it. */
  email?: string | undefined
  holdings: RoleHolding[]
}

const unitRoles: readonly Role[] = ['contact', 'member']

/** Contact persons and members belong to a unit; those who work for the programme to none. */
export function requireWellHeld(holdings: RoleHolding[]): void {
  if (!holdings.every(({ role, unitId }) => unitRoles.includes(role) === (unitId !== undefined))) {
    throw new AppError('invalid_input', holdings)
  }
}
