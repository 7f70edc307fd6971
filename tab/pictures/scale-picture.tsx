import { breakable } from '../components/breakable.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { classes } from '../theme/classes.ts'
import { RoundsLegend } from './rounds-legend.tsx'
import { useNumber } from './use-number.ts'
import {
  hueOf,
  lowShare,
  reachOf,
  type ScaleBarView,
  type ScaleView,
  segmentsOf,
} from './scale-view.ts'
import styles from './scale-picture.module.css'

const narrowest = 0.075 // of the axis: below this a number does not fit in its segment

/** Bars that part in the middle of the scale: what leans low to the left, what leans high to the right. */
export function ScalePicture({
  view,
  isStacked,
}: {
  view: ScaleView
  /** Do the statements stand over their bars even where there is room beside them? */
  isStacked: boolean
}) {
  const k = useKindTexts()
  const reach = reachOf(view.rows)
  const rounds = view.rows[0]?.bars.map(({ round }) => round) ?? []
  return (
    <div className={classes(styles.picture, isStacked && styles.stacked)}>
      {rounds.length > 1 && <RoundsLegend rounds={rounds} />}
      <ul className={styles.rows}>
        {view.rows.map(({ id, label, bars }) => (
          <li key={id} className={styles.row}>
            <p className={styles.label} dir="auto">
              {breakable(label)}
            </p>
            <div className={styles.bars}>
              {bars.map((bar, index) => (
                <DivergingBar
                  key={index}
                  bar={bar}
                  reach={reach}
                  isEarlier={index < bars.length - 1}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.legend}>
        <span className={styles.end}>{breakable(view.low)}</span>
        <span className={styles.swatches} aria-hidden="true">
          {Array.from({ length: view.points }, (_, index) => (
            <span
              key={index}
              className={classes(styles.swatch, styles[hueOf(index + 1, view.points)])}
            >
              {index + 1}
            </span>
          ))}
        </span>
        <span className={classes(styles.end, styles.high)}>{breakable(view.high)}</span>
      </div>
      <p className={styles.help}>{k.scale.inPercent}</p>
    </div>
  )
}

function DivergingBar({
  bar,
  reach,
  isEarlier,
}: {
  bar: ScaleBarView
  reach: number
  isEarlier: boolean
}) {
  const k = useKindTexts()
  const number = useNumber()
  const segments = segmentsOf(bar)
  const start = (reach - lowShare(segments)) / (2 * reach)
  const said = [
    bar.mean === undefined ? k.rowWithheld : k.mean(number(bar.mean)),
    bar.unsure > 0 && k.unsure(bar.unsure),
  ].filter(Boolean)

  return (
    <div className={classes(styles.bar, isEarlier && styles.earlier)}>
      {bar.mean !== undefined && (
        <div className={styles.axis} aria-hidden="true">
          <div className={styles.segments} style={{ marginInlineStart: `${start * 100}%` }}>
            {segments.map(({ point, share, hue }) => {
              const width = share / (2 * reach)
              return (
                <div
                  key={point}
                  className={classes(styles.segment, share > 0 && styles.filled, styles[hue])}
                  style={{ width: `${width * 100}%` }}
                >
                  {width >= narrowest && !isEarlier && Math.round(share * 100)}
                </div>
              )
            })}
          </div>
        </div>
      )}
      <p className={styles.said}>
        {bar.round && <span className="visually-hidden">{bar.round}: </span>}
        {said.join(' · ')}
      </p>
    </div>
  )
}
