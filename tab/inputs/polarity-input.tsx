import type { PollView } from '../../src/reads/live.ts'
import type { AnswerInput } from '../participant/answer-input.ts'
import { useLocalText } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { PointRow } from './point-row.tsx'
import styles from './rated-rows.module.css'

/** In each row a place between two opposites. */
export function PolarityInput({
  poll,
  draft,
  change,
  id,
}: AnswerInput & { poll: Extract<PollView, { pollKind: 'polarity' }> }) {
  const k = useKindTexts()
  const localText = useLocalText()
  const { rows, points } = poll
  const middle = (points + 1) / 2
  const answered = rows.filter((row) => row.id in draft.ratings).length

  return (
    <>
      <p className={styles.help}>{k.polarity.help}</p>
      <ol className={styles.rows}>
        {rows.map((row) => {
          const labelId = `${id}-${row.id}`
          const [left, right] = [localText(row.left), localText(row.right)]
          const nameOf = (point: number) =>
            point === middle
              ? k.polarity.middle(point, points)
              : k.polarity.towards(point, points, point < middle ? left : right)
          return (
            <li key={row.id} className={styles.row}>
              <div id={labelId}>
                {row.theme && <p className={styles.label}>{localText(row.theme)}</p>}
                <p className={styles.poles}>
                  <span>{left}</span>
                  <span className="visually-hidden"> – </span>
                  <span className={styles.high}>{right}</span>
                </p>
              </div>
              <PointRow
                name={`${labelId}-points`}
                labelledBy={labelId}
                points={points}
                nameOf={nameOf}
                value={draft.ratings[row.id]}
                mayBeUnsure={poll.mayBeUnsure ?? false}
                onPlace={(rating) =>
                  change({ ...draft, ratings: { ...draft.ratings, [row.id]: rating } })
                }
              />
            </li>
          )
        })}
      </ol>
      {rows.length > 1 && (
        <p className={styles.answered}>{k.scale.answered(answered, rows.length)}</p>
      )}
    </>
  )
}
