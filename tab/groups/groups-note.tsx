import type { GroupsView } from '../../src/reads/live.ts'
import { useGroupsTexts } from './use-groups-texts.ts'
import styles from './groups-result.module.css'

/** Why there is nothing to show by group, or not all. */
export function GroupsNote({ view: { groups, isPartial, reason } }: { view: GroupsView }) {
  const g = useGroupsTexts()
  if (reason) return <p className={styles.note}>{g.reason[reason]}</p>
  if (groups.length === 0) return <p className={styles.note}>{g.none}</p>
  return isPartial && <p className={styles.note}>{g.partial}</p>
}
