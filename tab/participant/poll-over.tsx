import { useEffect, useState } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import type { OwnAnswer } from '../../src/reads/seminar.ts'
import { read } from '../api.ts'
import { StepHeading } from '../components/step-heading.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { LaterResult } from './later-result.tsx'
import styles from './poll-over.module.css'

/** A question that takes no more answers, with its result when that may be seen. */
export function PollOver({ poll, present }: { poll: PollView; present: number }) {
  const t = useMessages()
  const localText = useLocalText()
  const hasAnswered = useHasAnswered(poll)

  return (
    <>
      <StepHeading>{localText(poll.question)}</StepHeading>
      <p className={styles.help}>
        {hasAnswered ? t.poll.closedWithAnswer : t.poll.closedWithoutAnswer}{' '}
        {poll.result ? t.poll.answered(poll.answered) : t.poll.answeredOf(poll.answered, present)}.
      </p>
      {poll.result ? (
        <LaterResult poll={poll} />
      ) : (
        <p>{poll.isLeftOut ? t.poll.leftOut : t.poll.resultLater}</p>
      )}
    </>
  )
}

function useHasAnswered({ id, isSealed }: PollView): boolean {
  const [hasAnswered, setHasAnswered] = useState(false)
  useEffect(() => {
    let isCurrent = true
    if (isSealed) return undefined // the server no longer knows who answered what
    read<OwnAnswer>(`/api/polls/${id}/answer`).then(
      ({ answer }) => isCurrent && setHasAnswered(answer !== undefined),
      () => undefined, // the line then leaves out that the answer counts
    )
    return () => {
      isCurrent = false
    }
  }, [id, isSealed])
  return hasAnswered
}
