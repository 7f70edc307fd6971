import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads.ts'
import { Skeleton } from '../components/skeleton.tsx'

const PollResult = lazy(() =>
  import('../components/poll-result.tsx').then((file) => ({ default: file.PollResult })),
)

/** The result, fetched when there is one: nobody's first view is a picture. */
export function LaterResult({ poll }: { poll: PollView }) {
  return (
    <Suspense fallback={<Skeleton />}>
      <PollResult poll={poll} />
    </Suspense>
  )
}
