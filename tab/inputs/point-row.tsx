import type { ReactNode } from 'react'
import type { Rating } from '../../src/poll/ratings.ts'
import { useMessages } from '../session.ts'
import { classes } from '../theme/classes.ts'
import styles from './point-row.module.css'

/** Points to place one thing on. Native radio buttons: arrow keys move, and one place is one tab stop. */
export function PointRow({
  name,
  labelledBy,
  points,
  nameOf,
  value,
  mayBeUnsure,
  isNumbered = false,
  ends,
  onPlace,
}: {
  name: string
  labelledBy: string
  points: number
  /** What a screen reader calls a point. */
  nameOf: (point: number) => string
  value: Rating | undefined
  mayBeUnsure: boolean
  isNumbered?: boolean
  /** Words under the first and the last point. */
  ends?: ReactNode
  onPlace: (rating: Rating) => void
}) {
  const t = useMessages()
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      <div className={styles.points}>
        {Array.from({ length: points }, (_, index) => index + 1).map((point) => (
          <label key={point} className={styles.point}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              checked={value === point}
              aria-label={nameOf(point)}
              onChange={() => onPlace(point)}
            />
            {isNumbered && (
              <span className={styles.number} aria-hidden="true">
                {point}
              </span>
            )}
          </label>
        ))}
      </div>
      {ends}
      {mayBeUnsure && (
        <label className={classes(styles.point, styles.unsure)}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={value === 'unsure'}
            onChange={() => onPlace('unsure')}
          />
          {t.poll.recognition.unsure}
        </label>
      )}
    </div>
  )
}
