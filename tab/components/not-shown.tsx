import { useMessages } from '../session.ts'
import styles from './not-shown.module.css'

/** Stands where there is no picture of a result, and says why. */
export function NotShown({
  threshold,
  answered,
}: {
  threshold: number
  /** Only where everybody is told how many have answered: that nobody has is a count too. */
  answered?: number
}) {
  const t = useMessages()
  return (
    <p className={styles.why}>
      {answered === 0 ? t.poll.nobody : `${t.poll.tooFew(threshold)}. ${t.poll.tooFewWhy}`}
    </p>
  )
}
