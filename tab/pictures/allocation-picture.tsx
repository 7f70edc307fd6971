import { breakable } from '../components/breakable.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { classes } from '../theme/classes.ts'
import type { AllocationView } from './allocation-view.ts'
import { Ternary } from './ternary.tsx'
import { useNumber } from './use-number.ts'
import styles from './allocation-picture.module.css'

const narrowest = 6 // points: below this a letter does not fit in its part

/** How the hundred points were shared on average; three parts also as a place in a triangle. */
export function AllocationPicture({ view }: { view: AllocationView }) {
  const k = useKindTexts()
  const number = useNumber()
  const { parts, rounds } = view
  const bars = rounds.length > 0 ? rounds : [undefined]
  const most = [...parts].sort((a, b) => (b.means.at(-1) ?? 0) - (a.means.at(-1) ?? 0))[0]

  return (
    <div className={styles.picture}>
      {parts.length === 3 && <Ternary view={view} />}
      <div className={styles.words}>
        {bars.map((round, index) => (
          <div key={index}>
            {round && <p className={styles.round}>{round}</p>}
            <div className={styles.bar} aria-hidden="true">
              {parts.map(({ id, letter, means }, part) => (
                <span
                  key={id}
                  className={classes(styles.part, styles[`part${part + 1}`])}
                  style={{ width: `${means[index] ?? 0}%` }}
                >
                  {(means[index] ?? 0) >= narrowest && letter}
                </span>
              ))}
            </div>
          </div>
        ))}
        <ul className={styles.legend}>
          {parts.map(({ id, letter, label, means }, part) => (
            <li key={id} className={styles.item}>
              <span
                className={classes(styles.swatch, styles[`part${part + 1}`])}
                aria-hidden="true"
              >
                {letter}
              </span>
              <span className={styles.label} dir="auto">
                {breakable(label)}
              </span>
              <span className={styles.mean}>{means.map(number).join(' → ')}</span>
            </li>
          ))}
        </ul>
        {most && (
          <p className={styles.sentence}>
            {k.allocation.most(most.label, number(most.means.at(-1) ?? 0))}
          </p>
        )}
        {view.dots.length > 0 && <p className={styles.sentence}>{k.allocation.sums}</p>}
      </div>
    </div>
  )
}
