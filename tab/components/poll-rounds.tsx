import type { PollView } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { PollResult } from './poll-result.tsx'
import styles from './poll-rounds.module.css'

/** The result of a poll; when it was asked again, beside what the rounds before came to. */
export function PollRounds({ poll }: { poll: PollView }) {
  const t = useMessages()
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
