import type { TimedView } from '../../src/reads/live.ts'
import { SlideText } from '../components/slide-text.tsx'
import { useLocalText } from '../session.ts'
import { TimeLeft } from './time-left.tsx'
import { useTimerTexts } from './use-timer-texts.ts'
import styles from './timed-body.module.css'

/** How long a discussion or a break is, or what is left of it, and what to bring back. */
export function TimedBody({ step }: { step: TimedView }) {
  const t = useTimerTexts()
  const localText = useLocalText()
  return (
    <div className={styles.body}>
      {step.timer ? <TimeLeft timer={step.timer} /> : <p>{t.minutes(step.minutes)}</p>}
      {step.bringBack && (
        <section className={styles.bringBack}>
          <h2 className={styles.heading}>{t.bringBack}</h2>
          <SlideText text={localText(step.bringBack)} />
        </section>
      )}
    </div>
  )
}
