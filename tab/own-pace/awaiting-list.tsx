import type { PollView } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { StepHeading } from '../components/step-heading.tsx'
import { keptDraft } from '../drafts.ts'
import { useLocalText, useSession } from '../session.ts'
import styles from './awaiting-list.module.css'
import { useOwnPaceTexts } from './use-own-pace-texts.ts'

/** The questions that await, how far one has come, and the way to the next. */
export function AwaitingList({
  polls,
  answered,
  next,
  onChoose,
}: {
  polls: PollView[]
  answered: ReadonlySet<string>
  next: PollView | undefined
  onChoose: (pollId: string) => void
}) {
  const { t: messages, host } = useSession()
  const t = useOwnPaceTexts()
  const localText = useLocalText()
  const done = polls.filter(({ id }) => answered.has(id)).length
  const stateOf = ({ id }: PollView) => {
    if (keptDraft(`${host.userId}:${id}`)) return t.begun
    return answered.has(id) ? t.answered : t.waits
  }

  return (
    <>
      <StepHeading>{messages.seminar.ownPace}</StepHeading>
      <p className={styles.quiet}>{next ? t.help : t.allDone}</p>
      <p>{t.progress(done, polls.length)}</p>
      {next && (
        <PlainButton look="primary" className={styles.next} onClick={() => onChoose(next.id)}>
          {done > 0 ? t.goOn : t.begin}
        </PlainButton>
      )}
      <ol className={styles.list}>
        {polls.map((poll) => (
          <li key={poll.id}>
            <button type="button" className={styles.row} onClick={() => onChoose(poll.id)}>
              <span className={styles.mark} aria-hidden="true">
                {answered.has(poll.id) ? '✓' : '○'}
              </span>
              <span className={styles.words}>
                {localText(poll.question)}
                <span className={styles.state}> {stateOf(poll)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
