import { lazy, Suspense, useId } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { StepHeading } from '../components/step-heading.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { answerFrom } from './ballot-draft.ts'
import { BallotState } from './ballot-state.tsx'
import { ChoiceInput } from './choice-input.tsx'
import type { BallotHandle } from './use-ballot.ts'
import styles from './ballot-form.module.css'

const KindInput = lazy(() =>
  import('../inputs/kind-input.tsx').then((file) => ({ default: file.KindInput })),
)

/** The question and what can be answered to it. */
export function BallotForm({ poll, ballot }: { poll: PollView; ballot: BallotHandle }) {
  const t = useMessages()
  const localText = useLocalText()
  const id = useId()
  const { draft, status, hasSaved, change, submit, question } = ballot
  const isNothingToSend =
    !answerFrom(poll.pollKind, draft) || status === 'sending' || status === 'saved'
  const input = { draft, change, id, labelledBy: `${id}-question` }

  return (
    <>
      <StepHeading id={input.labelledBy}>{localText(poll.question)}</StepHeading>
      {poll.help && <p className={styles.help}>{localText(poll.help)}</p>}
      {poll.pollKind === 'recognition' || poll.pollKind === 'choice' ? (
        <ChoiceInput poll={poll} {...input} />
      ) : (
        <Suspense fallback={<Skeleton />}>
          <KindInput poll={poll} {...input} />
        </Suspense>
      )}
      {question}
      <div className={styles.send}>
        <PlainButton look="primary" aria-disabled={isNothingToSend} onClick={submit}>
          {hasSaved ? t.poll.sendAgain : t.poll.send}
        </PlainButton>
        <BallotState ballot={ballot} />
      </div>
    </>
  )
}
