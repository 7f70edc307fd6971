import { classes } from '../theme/classes.ts'
import type { BarView } from './bar-views.ts'
import { breakable } from './breakable.ts'
import styles from './bars.module.css'

/** Horizontal bars from zero to all who answered, sized by the text around them. */
export function Bars({ bars }: { bars: BarView[] }) {
  return (
    <ul className={styles.bars}>
      {bars.map(({ id, label, count, share, percent, hue }) => (
        <li key={id}>
          <div className={styles.words}>
            <span className={styles.label} dir="auto">
              {breakable(label)}
            </span>
            <span className={styles.numbers}>
              <span className={styles.count}>{count}</span> ({percent})
            </span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <div
              className={classes(styles.fill, styles[hue])}
              style={{ width: `${share * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
