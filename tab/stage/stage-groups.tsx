import type { GroupsView, PollView } from '../../src/reads/live.ts'
import { groupName } from '../groups/group-name.ts'
import { GroupsNote } from '../groups/groups-note.tsx'
import { useGroupsTexts } from '../groups/use-groups-texts.ts'
import { StagePoll } from './stage-poll.tsx'
import styles from './stage-groups.module.css'

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
  return (
    <>
      <ul className={styles.groups} aria-label={g.byHeading[view.grouping]}>
        {view.groups.map((group) => {
          const { answered, result } = group
          const rest = { earlier: [], remarks: [], groups: undefined }
          return (
            <li key={group.key}>
              <h2 className={styles.name} dir="auto">
                {groupName(group, view, g)}
              </h2>
              <StagePoll poll={{ ...poll, ...rest, answered, result }} present={present} />
            </li>
          )
        })}
      </ul>
      <GroupsNote view={view} />
    </>
  )
}
