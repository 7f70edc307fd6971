import { classes } from '../theme/classes.ts'
import styles from './rounds-legend.module.css'

/** Which bars are from which time: the earlier ones are lower. Each bar says it to a screen reader. */
export function RoundsLegend({ rounds }: { rounds: (string | undefined)[] }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {rounds.map((round, index) => (
        <li key={index} className={styles.round} dir="auto">
          <span className={classes(styles.sample, index < rounds.length - 1 && styles.before)} />
          {round}
        </li>
      ))}
    </ul>
  )
}
