import { appearanceOf, type ComparedUnit } from '../comparison/comparison.ts'
import type { GroupsView, GroupView } from '../reads/live.ts'
import { type GroupCount, unknownKey } from './group.ts'

/** The units among the groups, named or with a letter or not at all, as each has agreed to. */
export function unitGroups(
  kept: GroupCount[],
  units: ComparedUnit[],
  isPartial: boolean,
  show: (group: GroupCount) => Omit<GroupView, 'key'>,
): GroupsView {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const rows = kept.filter(({ key }) => known.has(key))
  const { named, unnamed, reason } = appearanceOf(
    rows,
    ({ key }) => known.get(key)!,
    isPartial ? 'others' : 'onlyThese',
  )
  const shown: GroupView[] = [
    ...named.map(({ row, name }) => ({ key: row.key, name, ...show(row) })),
    ...unnamed.map(({ row, letter }) => ({ key: `unnamed-${letter}`, letter, ...show(row) })),
  ]
  const unknown = kept.find(({ key }) => key === unknownKey)
  const isWithheld = reason !== undefined && shown.length === 0
  return {
    grouping: 'unit',
    groups: unknown && !isWithheld ? [...shown, { key: unknownKey, ...show(unknown) }] : shown,
    isPartial: isPartial || shown.length < rows.length,
    reason,
  }
}

/**
 * Does no kind of unit stand for a single unit that has not agreed to be named? When the units that
 * are named are taken from their kind, there must be none left over, or several. Of which units a
 * kind was made is what the box was sealed with: a unit that gets another kind afterwards, or one
 * that is added to it, is not in its figures.
 */
export function areKindsAgreed(kinds: GroupCount[], units: ComparedUnit[]): boolean {
  const named = new Set(units.flatMap(({ id, consent }) => (consent === 'named' ? [id] : [])))
  return kinds.every(({ unitIds = [] }) => unitIds.filter((id) => !named.has(id)).length !== 1)
}
