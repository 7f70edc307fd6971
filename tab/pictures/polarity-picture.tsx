import type { CSSProperties } from 'react'
import { breakable } from '../components/breakable.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { classes } from '../theme/classes.ts'
import { placeOn, type PolarityRowView, type PolarityView, profilePath } from './polarity-view.ts'
import { useNumber } from './use-number.ts'
import styles from './polarity-picture.module.css'

/** A line between two columns of words: where the room stands between each pair. */
export function PolarityPicture({ view }: { view: PolarityView }) {
  const { rows, rounds } = view
  const latest = Math.max(rounds.length - 1, 0)
  return (
    <div className={styles.picture}>
      {rounds.length > 0 && (
        <ul className={styles.legend}>
          {rounds.map((round, index) => (
            <li key={round} className={styles.round}>
              <span
                className={classes(styles.sample, index < latest && styles.earlier)}
                aria-hidden="true"
              />
              {round}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.field} style={{ '--rows': rows.length } as CSSProperties}>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <Row key={row.id} row={row} points={view.points} latest={latest} />
          ))}
        </ul>
        {rows.length > 1 && (
          <svg
            className={styles.lines}
            viewBox={`0 0 100 ${rows.length - 1}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {Array.from({ length: latest + 1 }, (_, round) => (
              <path
                key={round}
                className={classes(styles.line, round < latest && styles.earlier)}
                d={profilePath(
                  rows
                    .map(({ means }) => means[round])
                    .map((mean) => mean && placeOn(mean, view.points)),
                )}
              />
            ))}
          </svg>
        )}
      </div>
    </div>
  )
}

function Row({ row, points, latest }: { row: PolarityRowView; points: number; latest: number }) {
  const k = useKindTexts()
  const number = useNumber()
  const { theme, left, right, means } = row
  const said = means.map((mean) => (mean === undefined ? k.rowWithheld : k.mean(number(mean))))
  return (
    <li className={styles.row}>
      {theme && (
        <span className={styles.theme} dir="auto">
          {theme}
        </span>
      )}
      <span className={classes(styles.pole, styles.left)} dir="auto">
        {breakable(left)}
      </span>
      <span className={styles.track}>
        <span className="visually-hidden"> {said.join(', ')} </span>
        {means.map(
          (mean, round) =>
            mean !== undefined && (
              <span
                key={round}
                className={classes(styles.dot, round < latest && styles.earlier)}
                style={{ insetInlineStart: `${placeOn(mean, points) * 100}%` }}
              />
            ),
        )}
      </span>
      <span className={classes(styles.pole, styles.right)} dir="auto">
        {breakable(right)}
      </span>
      {means.at(-1) === undefined && <span className={styles.withheld}>{k.rowWithheld}</span>}
    </li>
  )
}
