import type { groups } from '../../src/i18n/sv/groups.ts'
import type { GroupsView, GroupView } from '../../src/reads/live.ts'

/** What a group is called. */
export function groupName(
  { key, name, letter }: GroupView,
  { grouping }: Pick<GroupsView, 'grouping'>,
  g: typeof groups,
): string {
  if (grouping === 'level') return g.levels[key as keyof typeof g.levels] ?? g.noLevel
  if (grouping === 'unitKind') return g.unitKinds[key as keyof typeof g.unitKinds] ?? g.noUnit
  return name ?? (letter ? g.unnamed(letter) : g.noUnit)
}
