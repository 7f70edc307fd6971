import { useMessages } from '../session.ts'
import { classes } from '../theme/classes.ts'
import type { BallotHandle } from './use-ballot.ts'
import styles from './ballot-state.module.css'

/** Where the answer is right now, in words. */
export function BallotState({ ballot }: { ballot: BallotHandle }) {
  const t = useMessages()
  const { status, refusal } = ballot
  const words = {
    untouched: '',
    changed: t.poll.state.changed,
    sending: t.poll.state.sending,
    saved: t.poll.state.saved,
    failed: [t.poll.state.failed, refusal && t.error[refusal]].filter(Boolean).join(' '),
  }[status]
  return (
    <div
      role="status"
      className={classes(
        styles.state,
        status === 'saved' && styles.saved,
        status === 'failed' && styles.failed,
      )}
    >
      {words}
    </div>
  )
}
