import type { PollView } from '../../src/reads.ts'
import { useLocalText, useSession } from '../session.ts'
import { useAnnouncement } from '../use-announcement.ts'
import { pollBars } from './bar-views.ts'
import { Result } from './result.tsx'
import styles from './poll-result.module.css'

/** What a poll came to, with the free texts that have been let through. */
export function PollResult({ poll }: { poll: PollView }) {
  const { t, language } = useSession()
  const localText = useLocalText()
  const bars =
    poll.result?.shown && poll.result.kind === 'bars'
      ? pollBars(poll, poll.result.bars, t, language)
      : []
  const spoken = bars.map(({ label, percent }) => `${label} ${percent}`)
  const announcement = useAnnouncement(
    bars.length > 0 ? t.poll.resultNow(spoken, t.poll.answered(poll.answered)) : '',
  )

  return (
    <>
      {poll.result && (
        <Result result={poll.result} bars={bars} caption={localText(poll.question)} />
      )}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {poll.remarks.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t.poll.surprises}</h2>
          <ul className={styles.remarks}>
            {poll.remarks.map(({ id, body }) => (
              <li key={id} className={styles.remark} dir="auto">
                {body}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
