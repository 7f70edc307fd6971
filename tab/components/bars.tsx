import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { BarView } from './bar-views.ts'

const striped = (angle: string, gap: string) =>
  `repeating-linear-gradient(${angle}, transparent 0 ${gap}, var(--hue-pattern) ${gap} calc(${gap} + 3px))`

const useStyles = makeStyles({
  bars: { listStyleType: 'none', display: 'grid', gap: '0.9em', width: '100%' },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: '0.2em',
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  numbers: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  count: { fontWeight: tokens.fontWeightSemibold },
  track: {
    height: '1.1em',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  fill: {
    height: '100%',
    minWidth: 0,
    forcedColorAdjust: 'none',
    transitionProperty: 'width',
    transitionDuration: '600ms',
    transitionTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { transitionTimingFunction: 'steps(3, end)' },
    '@media print': { printColorAdjust: 'exact' },
  },
  yes: { backgroundColor: 'var(--hue-yes)' },
  partly: { backgroundColor: 'var(--hue-partly)', backgroundImage: striped('45deg', '6px') },
  no: { backgroundColor: 'var(--hue-no)', backgroundImage: striped('90deg', '5px') },
  unsure: { backgroundColor: 'var(--hue-unsure)', backgroundImage: striped('0deg', '3px') },
  choice: { backgroundColor: 'var(--hue-choice)' },
})

/** Horizontal bars from zero to all who answered, sized by the text around them. */
export function Bars({ bars }: { bars: BarView[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.bars}>
      {bars.map(({ id, label, count, share, percent, hue }) => (
        <li key={id}>
          <div className={styles.words}>
            <span className={styles.label} dir="auto">
              {label}
            </span>
            <span className={styles.numbers}>
              <span className={styles.count}>{count}</span> ({percent})
            </span>
          </div>
          <div className={styles.track} aria-hidden="true">
            <div
              className={mergeClasses(styles.fill, styles[hue])}
              style={{ width: `${share * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
