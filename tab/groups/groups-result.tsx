import { useId } from 'react'
import type { GroupsView, GroupView, PollView } from '../../src/reads/live.ts'
import { PollResult } from '../components/poll-result.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { groupName } from './group-name.ts'
import { GroupsNote } from './groups-note.tsx'
import { useGroupsTexts } from './use-groups-texts.ts'
import styles from './groups-result.module.css'

/** A result by group: a picture for each, with a table of its own, and why some are not there. */
export function GroupsResult({ poll, view }: { poll: PollView; view: GroupsView }) {
  const t = useMessages()
  const g = useGroupsTexts()
  const localText = useLocalText()
  const id = useId()
  const pollOf = (group: GroupView, name: string): PollView => ({
    ...poll,
    question: { sv: `${localText(poll.question)} – ${name}` }, // what its picture is called
    answered: group.answered,
    result: group.result,
    earlier: [],
    remarks: [],
    groups: undefined,
  })
  return (
    <section className={styles.result} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {g.byHeading[view.grouping]}
      </h2>
      <ul className={styles.groups}>
        {view.groups.map((group) => {
          const name = groupName(group, view, g)
          return (
            <li key={group.key}>
              <h3 className={styles.name} dir="auto">
                {name} · {t.poll.answered(group.answered)}
              </h3>
              <PollResult poll={pollOf(group, name)} />
            </li>
          )
        })}
      </ul>
      <GroupsNote view={view} />
    </section>
  )
}
