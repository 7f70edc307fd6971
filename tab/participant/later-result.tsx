import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { Skeleton } from '../components/skeleton.tsx'

const PollRounds = lazy(() =>
  import('../components/poll-rounds.tsx').then((file) => ({ default: file.PollRounds })),
)

/** The result, fetched when there is one: nobody's first view is a picture. */
export function LaterResult({ poll }: { poll: PollView }) {
  return (
    <Suspense fallback={<Skeleton />}>
      <PollRounds poll={poll} />
    </Suspense>
  )
}
