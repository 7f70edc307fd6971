import hues from '../components/bars.module.css'
import { breakable } from '../components/breakable.ts'
import { classes } from '../theme/classes.ts'
import type { BarRoundsView } from './bar-rounds.ts'
import { RoundsLegend } from './rounds-legend.tsx'
import styles from './bar-rounds-picture.module.css'

/** Bars in groups: what was answered before, low and grey, over what is answered now. */
export function BarRoundsPicture({ items }: { items: BarRoundsView[] }) {
  const rounds = items[0]?.bars.map(({ round }) => round) ?? []
  const latest = rounds.length - 1
  return (
    <div className={styles.picture}>
      <RoundsLegend rounds={rounds} />
      <ul className={styles.items}>
        {items.map(({ id, label, hue, bars }) => (
          <li key={id} className={styles.item}>
            <p className={styles.label} dir="auto">
              {breakable(label)}
            </p>
            {bars.map(({ round, count, share, percent }, index) => {
              const isEarlier = index < latest
              return (
                <div key={index} className={classes(styles.bar, isEarlier && styles.earlier)}>
                  <div className={classes(hues.track, styles.track)} aria-hidden="true">
                    <div
                      className={classes(hues.fill, isEarlier ? styles.before : hues[hue])}
                      style={{ width: `${share * 100}%` }}
                    />
                  </div>
                  <p className={styles.said}>
                    <span className="visually-hidden">{round}: </span>
                    <strong>{count}</strong> ({percent})
                  </p>
                </div>
              )
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
