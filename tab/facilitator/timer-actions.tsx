import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { TimedView } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { TimedBody } from '../timer/timed-body.tsx'
import { useTimerTexts } from '../timer/use-timer-texts.ts'

const useStyles = makeStyles({
  timer: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px' },
  status: { ':empty': { display: 'none' } },
})

const more = 2

/** The time of a discussion or a break: start it, give more, end it. */
export function TimerActions({ step }: { step: TimedView }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useTimerTexts()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { id: stepId, timer } = step

  const start = async () => setRefusal(await send('timer.start', { stepId }))
  const stop = async () => setRefusal(await send('timer.stop', { stepId }))
  const extend = async () => {
    if (!timer) return
    setRefusal(await send('timer.extend', { stepId, from: timer.endsAt, minutes: more }))
  }

  return (
    <div className={styles.timer}>
      <TimedBody step={step} />
      <div className={styles.buttons}>
        {timer ? (
          <>
            <Button className={styles.button} onClick={() => void extend()}>
              {t.more(more)}
            </Button>
            {timer.leftMs > 0 && (
              <Button className={styles.button} onClick={() => void stop()}>
                {t.stop}
              </Button>
            )}
          </>
        ) : (
          <Button className={styles.button} onClick={() => void start()}>
            {t.start}
          </Button>
        )}
      </div>
      <div role="status" className={styles.status}>
        {refusal && messages.error[refusal]}
      </div>
    </div>
  )
}
