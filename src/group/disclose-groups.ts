import { disclose } from '../ballot/disclose.ts'
import { unknownKey } from './group.ts'

/** A group of those who answered, and how many of them stand behind each figure of a picture. */
export interface Sized {
  key: string
  /** The first is all who answered. Each is to reach the threshold for the group to be shown. */
  sizes: number[]
}

export interface SizedUnit extends Sized {
  /** Undefined for those whose unit is not known. */
  kind: string | undefined
}

/**
 * The groups of which figures may be shown, when what they add up to is shown as well. If a group
 * is too small, the smallest of the others is withheld with it, so that what is left over after
 * subtraction is never that group alone, and nobody can tell which of the two it was: the same
 * would be shown if they changed places. A group that nobody belongs to hides nobody.
 *
 * Of several smallest groups the first is withheld. Give them in an order that says nothing.
 */
export function groupsToShow<Group extends Sized>(groups: Group[], threshold: number): Group[] {
  const present = groups.filter(isPresent)
  const large = present.filter((group) => isLarge(group, threshold))
  if (large.length === present.length) return large
  return large.sort((one, other) => one.sizes[0]! - other.sizes[0]!).slice(1)
}

/**
 * The kinds of unit of which figures may be shown beside those of the units. Where units are shown,
 * only kinds that say nothing more than the units do: all of whose units are shown, or that hold
 * every unit that is not. Where no unit is shown, all kinds or none: all must be large, and no
 * figure may say that each unit of a kind is just under the threshold.
 */
export function kindsToShow(units: SizedUnit[], threshold: number): Sized[] {
  const shown = new Set(groupsToShow(units, threshold).map(({ key }) => key))
  const withheld = units.filter((unit) => isPresent(unit) && !shown.has(unit.key))
  const kinds = [...new Set(units.map(kindOf))].map((key) => {
    const of = units.filter((unit) => kindOf(unit) === key)
    return { key, of, sizes: sumOf(of) }
  })
  if (shown.size === 0) {
    const present = kinds.filter(isPresent)
    const mayShow = present.every(
      ({ sizes, of }) =>
        isLarge({ sizes }, threshold) &&
        sizes.every((size) => size !== of.length * (threshold - 1)),
    )
    return mayShow ? present : []
  }
  return kinds.filter(({ of, sizes }) => {
    const hidden = of.filter((unit) => withheld.includes(unit)).length
    return sizes[0]! > 0 && (hidden === 0 || hidden === withheld.length)
  })
}

function kindOf({ kind }: SizedUnit): string {
  return kind ?? unknownKey
}

function isPresent({ sizes }: Pick<Sized, 'sizes'>): boolean {
  return sizes[0]! > 0
}

function isLarge({ sizes }: Pick<Sized, 'sizes'>, threshold: number): boolean {
  return sizes.every((ballots) => disclose({ ballots, marks: {} }, threshold).shown)
}

function sumOf(groups: Sized[]): number[] {
  return groups[0]!.sizes.map((_, index) =>
    groups.reduce((sum, { sizes }) => sum + sizes[index]!, 0),
  )
}
