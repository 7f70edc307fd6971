import { breakable } from './breakable.ts'
import styles from './step-heading.module.css'

/** The only heading of a step. Takes focus when the step changes under somebody's hands. */
export function StepHeading({ children, id }: { children: string; id?: string }) {
  return (
    <h1 className={styles.heading} tabIndex={-1} id={id}>
      {breakable(children)}
    </h1>
  )
}
