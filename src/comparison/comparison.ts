import { type Actor, belongsTo, holds, isContactOf, isStaff } from '../actor.ts'
import { alphabetical } from '../alphabetical.ts'
import { AppError } from '../errors.ts'
import type { Unit } from '../programme/programme.ts'

/** How a unit may appear when the units are compared. */
export const consentChoices = ['named', 'unnamed', 'none'] as const
export type ConsentChoice = (typeof consentChoices)[number]

/** What goes for a unit that has not been asked, or has not answered. */
export const unansweredConsent: ConsentChoice = 'unnamed'

/** A unit and what it has agreed to. */
export interface ComparedUnit {
  id: string
  name: string
  kind: Unit['kind']
  consent: ConsentChoice
}

/** Why a comparison shows less than there is. */
export type UnitsReason =
  /** A single unit without a name would be no secret: it is the one that is left. */
  | 'oneUnnamed'
  /** A single unit that is left out could be worked out from the whole. */
  | 'oneLeftOut'

export interface Appearance<Row> {
  named: { row: Row; name: string }[]
  /** In the order that the rows came in, which must say nothing about which they are. */
  unnamed: { row: Row; letter: string }[]
  reason?: UnitsReason | undefined
}

/**
 * How units appear beside each other, as each has agreed to. `leftOver` says what can be worked
 * out by subtraction: 'nothing' where no whole is shown, 'others' where groups that are not among
 * the rows are left over as well, so that one more does not stand alone.
 */
export function appearanceOf<Row>(
  rows: Row[],
  unitOf: (row: Row) => ComparedUnit,
  leftOver: 'nothing' | 'others' | 'onlyThese',
): Appearance<Row> {
  const agreedTo = (choice: ConsentChoice) => rows.filter((row) => unitOf(row).consent === choice)
  const unnamed = agreedTo('unnamed')
  const isAlone = unnamed.length === 1
  const hidden = agreedTo('none').length + (isAlone ? 1 : 0)
  if (leftOver === 'onlyThese' && hidden === 1) {
    return { named: [], unnamed: [], reason: isAlone ? 'oneUnnamed' : 'oneLeftOut' }
  }
  const named = agreedTo('named').map((row) => ({ row, name: unitOf(row).name }))
  return {
    named: named.sort((one, other) => alphabetical(one.name, other.name)),
    unnamed: isAlone ? [] : unnamed.map((row, index) => ({ row, letter: letterOf(index) })),
    ...(isAlone && { reason: 'oneUnnamed' }),
  }
}

/** A contact person gives it, and nobody else, whatever they may do in the programme. */
export function mayGiveConsent({ id }: Pick<Unit, 'id'>, actor: Actor): boolean {
  return isContactOf(actor, id)
}

export function requireConsentGiver(unit: Unit, actor: Actor): void {
  requireKnownUnit(unit, actor)
  if (!mayGiveConsent(unit, actor)) throw new AppError('not_allowed')
}

/** The unit's own people and the lead. */
export function requireConsentReader(unit: Unit, actor: Actor): void {
  requireKnownUnit(unit, actor)
  if (!belongsTo(actor, unit.id) && !holds(actor, 'lead')) throw new AppError('not_allowed')
}

/** Others are told the same as of a unit that does not exist. */
function requireKnownUnit(unit: Unit, actor: Actor): void {
  const isColleague = unit.programmeId === actor.programmeId && isStaff(actor)
  if (!isColleague && !belongsTo(actor, unit.id)) throw new AppError('not_found')
}

/** A to Z, then AA and on. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}
