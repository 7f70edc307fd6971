import { type Actor, belongsTo, holds, isContactOf } from '../actor.ts'
import type { Unit } from '../programme/programme.ts'

/** Who is told when feedback arrives: the contact persons, the deputy, or both. */
export const noticeChoices = ['both', 'contact', 'deputy'] as const
export type NoticeChoice = (typeof noticeChoices)[number]

/** A unit with who stands in for its contact person now. */
export interface UnitWithDeputy {
  id: string
  deputyId: string | null
}

/** May acknowledge, comment and give the joint answer: a contact person, or their deputy. */
export function speaksFor(unit: UnitWithDeputy, actor: Actor): boolean {
  return isContactOf(actor, unit.id) || isDeputyOf(unit, actor)
}

/** Whoever is both is the contact person. */
export function speaksAsDeputy(unit: UnitWithDeputy, actor: Actor): boolean {
  return isDeputyOf(unit, actor) && !isContactOf(actor, unit.id)
}

export function mayNameDeputy({ id }: Pick<Unit, 'id'>, actor: Actor): boolean {
  return holds(actor, 'lead') || isContactOf(actor, id)
}

function isDeputyOf({ id, deputyId }: UnitWithDeputy, actor: Actor): boolean {
  return deputyId === actor.id && belongsTo(actor, id)
}
