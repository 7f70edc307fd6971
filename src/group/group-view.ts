import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import type { ComparedUnit } from '../comparison/comparison.ts'
import { mayBeGrouped, resultOf, sizesOf } from '../poll/kinds.ts'
import type { PollSettings } from '../poll/poll.ts'
import type { GroupsView } from '../reads/live.ts'
import { type GroupCount, type Grouping, groupings, levels, unknownKey } from './group.ts'
import { areKindsAgreed, unitGroups } from './unit-groups.ts'

/** What the groups of one sealed box are shown from. */
export interface GroupData {
  /** Of all who answered. */
  total: Count
  /** Those that were kept when the box was sealed. */
  groups: GroupCount[]
  units: ComparedUnit[]
  threshold: number
}

/** Every way in which a result can be shown by group. */
export function groupsViews(poll: PollSettings, data: GroupData): GroupsView[] {
  return groupings.map((grouping) => groupsView(poll, grouping, data))
}

/**
 * A sealed result by group. Units appear as they have agreed to, to everybody. Where the threshold
 * has been raised since the box was sealed, it is all groups or none.
 */
export function groupsView(
  poll: PollSettings,
  grouping: Grouping,
  { total, groups, units, threshold }: GroupData,
): GroupsView {
  const of = (wanted: Grouping) => groups.filter((group) => group.grouping === wanted)
  const together = grouping === 'level' ? [grouping] : (['unit', 'unitKind'] as const) // one tells of the other
  const mayShow =
    mayBeGrouped(poll) && together.every((each) => areLarge(poll, of(each), total, threshold))
  const kept = mayShow ? of(grouping) : []
  const isPartial = total.ballots > kept.reduce((sum, { count }) => sum + count.ballots, 0)
  const show = ({ count }: GroupCount) => ({
    answered: count.ballots,
    result: resultOf(poll, count, threshold),
  })
  if (grouping === 'unit') return unitGroups(kept, units, isPartial, show)
  if (grouping === 'unitKind' && !areKindsAgreed(kept, units)) {
    return { grouping, groups: [], isPartial: true, reason: 'oneLeftOut' }
  }
  const order = [...(grouping === 'level' ? levels : ['municipality', 'region']), unknownKey]
  const inOrder = kept.sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
  return {
    grouping,
    groups: inOrder.map((group) => ({ key: group.key, ...show(group) })),
    isPartial,
  }
}

/** Are all groups, and what is left over when they are taken from the whole, large enough? */
function areLarge(
  poll: PollSettings,
  groups: GroupCount[],
  total: Count,
  threshold: number,
): boolean {
  const isLarge = (ballots: number) => disclose({ ballots, marks: {} }, threshold).shown
  const parts = groups.map(({ count }) => sizesOf(poll, count))
  return sizesOf(poll, total).every((whole, index) => {
    if (!isLarge(whole)) return true // nothing is shown of it, for anybody
    const left = parts.reduce((rest, sizes) => rest - sizes[index]!, whole)
    return (left === 0 || isLarge(left)) && parts.every((sizes) => isLarge(sizes[index]!))
  })
}
