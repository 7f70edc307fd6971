import { showsUnread } from '../../src/poll/poll.ts'
import type { PollView } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import styles from './anonymity-promise.module.css'

/** One line that opens into the whole promise, in plain words. */
export function AnonymityPromise({
  line,
  points,
  poll,
}: {
  line?: string
  points?: string[]
  /** What is answered here. */
  poll?: PollView
}) {
  const t = useMessages()
  const ofWords = poll && showsUnread(poll) ? t.poll.showsUnread : t.poll.promiseOfWords
  return (
    <details className={styles.promise}>
      <summary className={styles.line}>
        <svg className={styles.lock} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 6V5a3 3 0 0 1 6 0v1h1a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h1Zm1.5 0h3V5a1.5 1.5 0 0 0-3 0v1Z" />
        </svg>
        <span className={styles.words}>{line ?? t.poll.anonymous}</span>
      </summary>
      <ul className={styles.points}>
        {(points ?? [...t.poll.promise, ofWords]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
