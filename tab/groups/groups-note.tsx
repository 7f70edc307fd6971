import type { GroupsView } from '../../src/reads/live.ts'
import { noteOn } from './note-on.ts'
import { useGroupsTexts } from './use-groups-texts.ts'
import styles from './groups-result.module.css'

/** Why there is nothing to show by group, or not all. */
export function GroupsNote({ view }: { view: GroupsView }) {
  const note = noteOn(view, useGroupsTexts())
  return note && <p className={styles.note}>{note}</p>
}
