import type { TimedView } from '../../src/reads/live.ts'
import { TimedBody } from '../timer/timed-body.tsx'
import styles from './stage-timed.module.css'

/** The time that is left, to be read from the back of the room. */
export function StageTimed({ step }: { step: TimedView }) {
  return (
    <div className={styles.timed}>
      <TimedBody step={step} />
    </div>
  )
}
