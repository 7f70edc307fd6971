import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useMessages } from '../session.ts'
import type { BallotHandle } from './use-ballot.ts'

const useStyles = makeStyles({
  state: { minWidth: 0 },
  saved: { '::before': { content: '"✓ "' } },
  failed: { color: tokens.colorStatusDangerForeground1, flexBasis: '100%' },
})

/** Where the answer is right now, in words. */
export function BallotState({ ballot }: { ballot: BallotHandle }) {
  const styles = useStyles()
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
      className={mergeClasses(
        styles.state,
        status === 'saved' && styles.saved,
        status === 'failed' && styles.failed,
      )}
    >
      {words}
    </div>
  )
}
