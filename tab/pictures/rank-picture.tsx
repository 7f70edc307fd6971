import { breakable } from '../components/breakable.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { classes } from '../theme/classes.ts'
import type { RankItemView } from './rank-view.ts'
import { RoundsLegend } from './rounds-legend.tsx'
import { useNumber } from './use-number.ts'
import styles from './rank-picture.module.css'

/** The items in the room's order, with the longest bar at the top. */
export function RankPicture({ items }: { items: RankItemView[] }) {
  const k = useKindTexts()
  const number = useNumber()
  const rounds = items[0]?.bars.map(({ round }) => round) ?? []
  return (
    <div className={styles.picture}>
      {rounds.length > 1 && <RoundsLegend rounds={rounds} />}
      <ol className={styles.items}>
        {items.map(({ id, label, bars }, index) => (
          <li key={id} className={styles.item}>
            <span className={styles.place} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.words}>
              <p className={styles.label} dir="auto">
                {breakable(label)}
              </p>
              {bars.map(({ round, mean, share }, which) => (
                <div
                  key={which}
                  className={classes(styles.bar, which < bars.length - 1 && styles.earlier)}
                >
                  <div className={styles.track} aria-hidden="true">
                    <div className={styles.fill} style={{ width: `${share * 100}%` }} />
                  </div>
                  <p className={styles.said}>
                    {round && <span className="visually-hidden">{round}: </span>}
                    {k.ranking.mean(number(mean))}
                  </p>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
