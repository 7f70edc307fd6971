import { classes } from '../theme/classes.ts'
import { type AllocationView, corners, placeOf } from './allocation-view.ts'
import styles from './ternary.module.css'

const inner = [20, 40, 60, 80]

/** A triangle with a part at each corner: every answer a dot, the mean a ring. Told in words beside it. */
export function Ternary({ view: { parts, dots, rounds } }: { view: AllocationView }) {
  const outline = `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z`
  const latest = Math.max(rounds.length - 1, 0)
  const means = Array.from({ length: latest + 1 }, (_, round) =>
    placeOf(parts.map((part) => part.means[round] ?? 0)),
  )
  const [earlier] = latest > 0 ? means : []
  const now = means[latest]

  return (
    <div className={styles.ternary} aria-hidden="true">
      <svg className={styles.triangle} viewBox="-14 -16 128 120">
        <path className={styles.outline} d={outline} />
        {inner.map((share) => (
          <path key={share} className={styles.grid} d={gridLines(share)} />
        ))}
        {dots.map(({ points, count }) => {
          const { x, y } = placeOf(points)
          return (
            <circle
              key={points.join()}
              className={styles.dot}
              cx={x}
              cy={y}
              r={Math.min(1.1 * Math.sqrt(count), 5)}
            />
          )
        })}
        {earlier && now && (
          <>
            <path className={styles.move} d={`M${earlier.x} ${earlier.y}L${now.x} ${now.y}`} />
            <circle
              className={classes(styles.mean, styles.earlier)}
              cx={earlier.x}
              cy={earlier.y}
              r="3.6"
            />
          </>
        )}
        {now && <circle className={styles.mean} cx={now.x} cy={now.y} r="4.4" />}
        {parts.map(({ id, letter }, index) => {
          const { x, y } = beside(index)
          return (
            <g key={id}>
              <circle className={styles[`part${index + 1}`]} cx={x} cy={y} r="6.5" />
              <text className={classes(styles.letter, styles[`on${index + 1}`])} x={x} y={y}>
                {letter}
              </text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}

/** Lines along which one part has the same share. */
function gridLines(share: number): string {
  const rest = 100 - share
  const ends = [
    [
      [share, rest, 0],
      [share, 0, rest],
    ],
    [
      [rest, share, 0],
      [0, share, rest],
    ],
    [
      [rest, 0, share],
      [0, rest, share],
    ],
  ]
  return ends
    .map(([from = [], to = []]) => {
      const [a, b] = [placeOf(from), placeOf(to)]
      return `M${a.x} ${a.y}L${b.x} ${b.y}`
    })
    .join('')
}

/** Just outside a corner, where its letter stands. */
function beside(index: number) {
  const corner = corners[index] ?? corners[0]
  const middle = placeOf([1, 1, 1])
  return {
    x: corner.x + (corner.x - middle.x) * 0.15,
    y: corner.y + (corner.y - middle.y) * 0.15,
  }
}
