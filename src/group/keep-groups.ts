import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { resultOf, sizesOf } from '../poll/kinds.ts'
import type { PollSettings } from '../poll/poll.ts'
import { groupsToShow, kindsToShow } from './disclose-groups.ts'
import { type GroupCount, type Grouping, levels, type Origin, unknownKey } from './group.ts'

/** A ballot, and where it comes from. */
export type PlacedBallot = Origin & { marks: string[] }

/**
 * The groups of a poll that may be shown, counted: by unit and kind of unit where units meet, and by
 * level of the governance chain. Never by two of them at once. `shuffled` settles which of several
 * equal groups is withheld.
 */
export function groupsToKeep(
  poll: PollSettings,
  ballots: PlacedBallot[],
  units: { id: string; kind: string }[],
  threshold: number,
  shuffled: <Item>(items: Item[]) => Item[],
): GroupCount[] {
  const total = countOf(ballots)
  if (!resultOf(poll, total, threshold).shown) return []
  // What is withheld of all who answered is withheld of every group, and need not be large there.
  const isShown = sizesOf(poll, total).map((size) => disclose(sized(size), threshold).shown)
  const sizesIn = (count: Count) => sizesOf(poll, count).filter((_, index) => isShown[index])

  const kindOf = new Map(units.map(({ id, kind }) => [id, kind]))
  const byUnit = split(ballots, ({ unitId }) =>
    unitId && kindOf.has(unitId) ? unitId : unknownKey,
  )
  const byKind = split(ballots, ({ unitId }) => kindOf.get(unitId ?? unknownKey) ?? unknownKey)
  const byLevel = split(ballots, ({ level }) => level ?? unknownKey)

  const places = shuffled([...kindOf.keys(), unknownKey]).map((key) => ({
    key,
    kind: kindOf.get(key),
    sizes: sizesIn(countOf(byUnit.get(key))),
  }))
  const spoken = shuffled([...levels, unknownKey]).map((key) => ({
    key,
    sizes: sizesIn(countOf(byLevel.get(key))),
  }))
  const keep = (grouping: Grouping, of: Map<string, PlacedBallot[]>, shown: { key: string }[]) =>
    shown.map(({ key }) => ({ grouping, key, count: countOf(of.get(key)) }))

  const shown = units.length > 0 ? groupsToShow(places, threshold) : []
  const kinds = units.length > 0 ? kindsToShow(places, threshold) : []
  return [
    ...keep('unit', byUnit, shown),
    ...keep('unitKind', byKind, kinds).map((group) => ({
      ...group,
      unitIds: unitsThatMake(group.key),
    })),
    ...keep('level', byLevel, groupsToShow(spoken, threshold)),
  ]

  function unitsThatMake(kind: string): string[] {
    const answered = places.filter((place) => place.kind === kind && byUnit.has(place.key))
    const areShown = answered.every((place) => shown.includes(place))
    return areShown || answered.length === 1 ? answered.map(({ key }) => key) : []
  }
}

function countOf(ballots: PlacedBallot[] = []): Count {
  const marks: Record<string, number> = Object.create(null)
  for (const mark of ballots.flatMap((ballot) => ballot.marks)) marks[mark] = (marks[mark] ?? 0) + 1
  return { ballots: ballots.length, marks }
}

function split(
  ballots: PlacedBallot[],
  keyOf: (ballot: PlacedBallot) => string,
): Map<string, PlacedBallot[]> {
  const groups = new Map<string, PlacedBallot[]>()
  for (const ballot of ballots) {
    const key = keyOf(ballot)
    const group = groups.get(key)
    if (group) group.push(ballot)
    else groups.set(key, [ballot])
  }
  return groups
}

function sized(ballots: number): Count {
  return { ballots, marks: {} }
}
