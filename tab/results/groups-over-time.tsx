import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type Grouping, groupings } from '../../src/group/group.ts'
import { PollResult } from '../components/poll-result.tsx'
import { RoundsBeside } from '../components/rounds-beside.tsx'
import { PictureFrom } from '../copied/picture-from.ts'
import { noteOn } from '../groups/note-on.ts'
import { useGroupsTexts } from '../groups/use-groups-texts.ts'
import { useMessages, useSession } from '../session.ts'
import { type GroupOverTime, groupsOverTime, type NamedTime } from './times.ts'
import { useResultsTexts } from './use-results-texts.ts'

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  groups: {
    listStyleType: 'none',
    display: 'grid',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    alignItems: 'start',
  },
  group: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '44rem' },
})

/** The result by group; a group that can be shown several times is laid beside itself. */
export function GroupsOverTime({ times }: { times: NamedTime[] }) {
  const styles = useStyles()
  const { language } = useSession()
  const g = useGroupsTexts()
  const r = useResultsTexts()
  const [grouping, setGrouping] = useState<Grouping>('level')
  if (times.every(({ time }) => time.groupings.length === 0)) {
    return <p className={styles.quiet}>{r.noGroups}</p>
  }
  const groups = groupsOverTime(times, grouping, { g, language })
  const isLettered = times.some(({ time }) =>
    time.groupings.some(({ groups }) => groups.some(({ letter }) => letter)),
  )

  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={g.divideBy}
        selectedValue={grouping}
        onTabSelect={(_, { value }) => setGrouping(value as Grouping)}
      >
        {groupings.map((each) => (
          <Tab key={each} value={each}>
            {g.by[each]}
          </Tab>
        ))}
      </TabList>
      {groups.length > 0 && (
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group.key} className={styles.group}>
              <OneGroup group={group} />
            </li>
          ))}
        </ul>
      )}
      <Notes times={times} grouping={grouping} />
      {grouping === 'unit' && isLettered && times.length > 1 && (
        <p className={styles.quiet}>{r.letters}</p>
      )}
    </>
  )
}

function OneGroup({ group: { name, times } }: { group: GroupOverTime }) {
  const styles = useStyles()
  const t = useMessages()
  const only = times.length === 1 ? times[0] : undefined
  return (
    <>
      <h3 className={styles.name} dir="auto">
        {only ? `${name} · ${t.poll.answered(only.poll.answered)}` : name}
      </h3>
      {only ? (
        <PictureFrom value={only.name}>
          <PollResult poll={only.poll} />
        </PictureFrom>
      ) : (
        <RoundsBeside rounds={times} heading="h4" />
      )}
    </>
  )
}

/** Why some groups are not there, each time that this is so. */
function Notes({ times, grouping }: { times: NamedTime[]; grouping: Grouping }) {
  const styles = useStyles()
  const g = useGroupsTexts()
  const notes = times.flatMap(({ name, time }) => {
    const view = time.groupings.find((each) => each.grouping === grouping)
    const note = view && noteOn(view, g)
    return note ? [{ name, note }] : []
  })
  return notes.map(({ name, note }) => (
    <p key={name} className={styles.quiet}>
      {times.length > 1 ? `${name}: ${note}` : note}
    </p>
  ))
}
