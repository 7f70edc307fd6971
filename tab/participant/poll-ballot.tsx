import { lazy, Suspense } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { BallotForm } from './ballot-form.tsx'
import { AnonymityPromise } from './anonymity-promise.tsx'
import { LaterResult } from './later-result.tsx'
import { useBallot } from './use-ballot.ts'
import styles from './poll-ballot.module.css'

const LevelChoice = lazy(() =>
  import('../groups/level-choice.tsx').then((file) => ({ default: file.LevelChoice })),
)

/** An open question: answer it, change the answer, and see how many have. */
export function PollBallot({
  poll,
  seminarId,
  present,
  isLive,
}: {
  poll: PollView
  seminarId: string
  present: number
  isLive: boolean
}) {
  const t = useMessages()
  const ballot = useBallot(poll, isLive)

  return (
    <>
      <BallotForm poll={poll} ballot={ballot} />
      {ballot.hasSaved && (
        <p className={styles.thanks}>
          {t.poll.thanks(poll.answered, present)} {t.poll.mayChange}
        </p>
      )}
      <AnonymityPromise poll={poll} />
      <Suspense>
        <LevelChoice seminarId={seminarId} />
      </Suspense>
      {poll.result && <LaterResult poll={poll} />}
    </>
  )
}
