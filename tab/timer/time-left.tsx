import type { Timer } from '../../src/reads/live.ts'
import { timeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { clockText } from './clock-text.ts'
import { useTimeLeft } from './use-time-left.ts'
import { useTimerTexts } from './use-timer-texts.ts'
import styles from './time-left.module.css'

/** The time that is left, the same on all screens, and when it is up. */
export function TimeLeft({ timer }: { timer: Timer }) {
  const { language } = useSession()
  const t = useTimerTexts()
  const leftMs = useTimeLeft(timer)
  const isUp = leftMs === 0
  return (
    <div className={styles.time}>
      {!isUp && (
        <>
          <p className={styles.clock} role="timer" aria-label={t.left}>
            {clockText(leftMs)}
          </p>
          <p className={styles.until}>{t.until(timeText(timer.endsAt, language))}</p>
        </>
      )}
      <p role="status" className={styles.up}>
        {isUp && t.isUp}
      </p>
    </div>
  )
}
