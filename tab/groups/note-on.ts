import type { groups } from '../../src/i18n/sv/groups.ts'
import type { GroupsView } from '../../src/reads/live.ts'

/** Why there is nothing to show by group, or not all; undefined where everybody is in the picture. */
export function noteOn(
  { groups: shown, isPartial, reason }: GroupsView,
  g: typeof groups,
): string | undefined {
  if (reason) return g.reason[reason]
  if (shown.length === 0) return g.none
  return isPartial ? g.partial : undefined
}
