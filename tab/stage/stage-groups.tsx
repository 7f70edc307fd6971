import type { CSSProperties } from 'react'
import type { GroupsView, PollView } from '../../src/reads/live.ts'
import { groupName } from '../groups/group-name.ts'
import { GroupsNote } from '../groups/groups-note.tsx'
import { useGroupsTexts } from '../groups/use-groups-texts.ts'
import { groupsBeside } from './groups-beside.ts'
import styles from './stage-groups.module.css'
import { StageResult } from './stage-result.tsx'

/** A result by group for a whole room: the groups beside each other. */
export function StageGroups({
  poll,
  view,
  present,
}: {
  poll: PollView
  view: GroupsView
  present: number
}) {
  const g = useGroupsTexts()
  const areBars = view.groups.every(({ result }) => !result?.shown || result.kind === 'bars')
  const columns = groupsBeside(view.groups.length, areBars)
  return (
    <>
      <ul
        className={styles.groups}
        style={{ '--columns': columns, '--fewer': Math.min(columns, 2) } as CSSProperties}
        aria-label={g.byHeading[view.grouping]}
      >
        {view.groups.map((group) => {
          const { answered, result } = group
          const rest = { earlier: [], remarks: [], groups: undefined }
          return (
            <li key={group.key}>
              <h2 className={styles.name} dir="auto">
                {groupName(group, view, g)}
              </h2>
              <StageResult poll={{ ...poll, ...rest, answered, result }} present={present} />
            </li>
          )
        })}
      </ul>
      <GroupsNote view={view} />
    </>
  )
}
