import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { PollResult } from './poll-result.tsx'
import { Skeleton } from './skeleton.tsx'
import styles from './poll-rounds.module.css'

const GroupsResult = lazy(() =>
  import('../groups/groups-result.tsx').then((file) => ({ default: file.GroupsResult })),
)

/**
 * The result of a poll; when it was asked again, beside what the rounds before came to; and by
 * group, where that shows to everybody.
 */
export function PollRounds({ poll }: { poll: PollView }) {
  const t = useMessages()
  if (poll.groups) {
    return (
      <>
        <PollRounds poll={{ ...poll, groups: undefined }} />
        <Suspense fallback={<Skeleton />}>
          <GroupsResult poll={poll} view={poll.groups} />
        </Suspense>
      </>
    )
  }
  if (poll.earlier.length === 0) return <PollResult poll={poll} />
  return (
    <div className={styles.rounds}>
      {roundsOf(poll).map((each) => (
        <section key={each.round}>
          <h2 className={styles.heading}>
            {t.poll.round(each.round)} · {t.poll.answered(each.answered)}
          </h2>
          <PollResult poll={each} />
        </section>
      ))}
    </div>
  )
}

/** Each round as a poll of its own, the first one first. */
export function roundsOf(poll: PollView): PollView[] {
  const now = { ...poll, earlier: [] }
  return [...poll.earlier.map((round) => ({ ...now, ...round, remarks: [] })), now]
}
