import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { useSession } from '../session.ts'
import { PollResult } from './poll-result.tsx'
import { RoundsBeside } from './rounds-beside.tsx'
import { roundsOf } from './rounds-of.ts'
import { Skeleton } from './skeleton.tsx'

const GroupsResult = lazy(() =>
  import('../groups/groups-result.tsx').then((file) => ({ default: file.GroupsResult })),
)

/**
 * The result of a poll; when it was asked again, beside what the rounds before came to; and by
 * group, where that shows to everybody.
 */
export function PollRounds({ poll }: { poll: PollView }) {
  const { t, language } = useSession()
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
  return <RoundsBeside rounds={roundsOf(poll, t, language)} />
}
