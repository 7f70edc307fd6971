import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { PollView } from '../../src/reads/live.ts'
import { useModerationTexts } from './use-moderation-texts.ts'

const useStyles = makeStyles({
  freeze: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
})

/** Lets a picture that moves while people answer stand still, so that it can be talked about. */
export function Freeze({
  poll,
  lateAnswers,
  onFreeze,
}: {
  poll: PollView
  /** Undefined while it moves. */
  lateAnswers: number | undefined
  onFreeze: (isFrozen: boolean) => void
}) {
  const styles = useStyles()
  const t = useModerationTexts().words
  const isFrozen = lateAnswers !== undefined
  const isMoving = poll.results === 'live' && poll.phase === 'open'
  if (!isFrozen && !isMoving) return null
  return (
    <div className={styles.freeze}>
      {isFrozen && <p>{t.isFrozen(lateAnswers)}</p>}
      <Button appearance={isFrozen ? 'primary' : 'secondary'} onClick={() => onFreeze(!isFrozen)}>
        {isFrozen ? t.thaw : t.freeze}
      </Button>
    </div>
  )
}
