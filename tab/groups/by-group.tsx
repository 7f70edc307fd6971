import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { type Grouping, groupings } from '../../src/group/group.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { PollGroups } from '../../src/reads/seminar.ts'
import { send } from '../api.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { useMessages } from '../session.ts'
import { useRead } from '../use-read.ts'
import { GroupsResult } from './groups-result.tsx'
import { useGroupsTexts } from './use-groups-texts.ts'

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start', minWidth: 0 },
  heading: { fontSize: '1.125rem', fontWeight: tokens.fontWeightSemibold },
  tabs: { flexWrap: 'wrap' },
  result: { justifySelf: 'stretch', minWidth: 0 },
  show: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '44rem' },
})

/** For a facilitator: the result by group once the question is closed for good, and who sees it. */
export function ByGroup({ poll, isResultShown }: { poll: PollView; isResultShown: boolean }) {
  const styles = useStyles()
  const t = useMessages()
  const g = useGroupsTexts()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const hasOwnWords = poll.pollKind === 'words' || poll.pollKind === 'openText'
  const seal = async () => setRefusal(await send('poll.seal', { pollId: poll.id }))
  const showBy = async (grouping: Grouping | null) =>
    setRefusal(await send('poll.showBy', { pollId: poll.id, grouping }))

  return (
    <section className={styles.panel} aria-labelledby="by-group">
      <h2 id="by-group" className={styles.heading}>
        {g.heading}
      </h2>
      {hasOwnWords && <p className={styles.quiet}>{g.ownWords}</p>}
      {!hasOwnWords && !poll.isSealed && (
        <>
          <p className={styles.quiet}>{g.sealFirst}</p>
          <AskFirst label={g.seal} question={g.sealQuestion} onConfirm={() => void seal()}>
            {g.sealHelp}
          </AskFirst>
        </>
      )}
      {!hasOwnWords && poll.isSealed && (
        <Divided poll={poll} isResultShown={isResultShown} onShowBy={showBy} />
      )}
      <div role="status">{refusal && t.error[refusal]}</div>
    </section>
  )
}

function Divided({
  poll,
  isResultShown,
  onShowBy,
}: {
  poll: PollView
  isResultShown: boolean
  onShowBy: (grouping: Grouping | null) => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const g = useGroupsTexts()
  const [chosen, setChosen] = useState<Grouping>(poll.groups?.grouping ?? 'level')
  const { data, refusal } = useRead<PollGroups>(`/api/polls/${poll.id}/groups`)
  if (!data) return refusal ? <p role="alert">{t.error[refusal]}</p> : <Skeleton />
  const view = data.rounds
    .find(({ round }) => round === poll.round)
    ?.groupings.find(({ grouping }) => grouping === chosen)
  const isShown = poll.groups?.grouping === chosen

  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={g.divideBy}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => setChosen(value as Grouping)}
      >
        {groupings.map((grouping) => (
          <Tab key={grouping} value={grouping}>
            {g.by[grouping]}
          </Tab>
        ))}
      </TabList>
      {view && (
        <div className={styles.result}>
          <GroupsResult poll={poll} view={view} />
        </div>
      )}
      <div className={styles.show}>
        {isShown ? (
          <Button onClick={() => onShowBy(null)}>{g.stopShowing}</Button>
        ) : (
          view &&
          view.groups.length > 0 && <Button onClick={() => onShowBy(chosen)}>{g.showToAll}</Button>
        )}
        {isShown && <span>{isResultShown ? g.isShown : g.isShownWhenRevealed}</span>}
      </div>
    </>
  )
}
