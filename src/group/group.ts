import type { Count } from '../ballot/ballot.ts'

/** The levels of the governance chain that a participant can speak from. */
export const levels = ['elected', 'manager', 'employee', 'user', 'union', 'other'] as const
export type Level = (typeof levels)[number]

export const groupings = ['unit', 'unitKind', 'level'] as const
export type Grouping = (typeof groupings)[number]

/** Where an answer comes from. Neither has to be known. */
export interface Origin {
  unitId?: string | undefined
  level?: Level | undefined
}

/** A group that is shown, by what it is a group of. */
export interface GroupCount {
  grouping: Grouping
  /** A unit's id, a kind of unit or a level; see `unknownKey`. */
  key: string
  count: Count
  /**
   * Of a kind: the units that it was made of when its box was sealed, where all of them are shown
   * or there was only one. A kind that several others are withheld in stands for none of them.
   */
  unitIds?: string[] | undefined
}

/** Those whose unit or level is not known are a group as well; no unit or level has this key. */
export const unknownKey = ''

/**
 * The one unit that somebody speaks for. Who belongs to several speaks for none of them, and those
 * who work for the programme belong to none.
 */
export function unitOf({ holdings }: { holdings: { unitId?: string | undefined }[] }) {
  const units = new Set(holdings.flatMap(({ unitId }) => unitId ?? []))
  return units.size === 1 ? [...units][0] : undefined
}
