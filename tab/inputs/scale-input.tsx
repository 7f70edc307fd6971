import type { PollView } from '../../src/reads/live.ts'
import type { AnswerInput } from '../participant/answer-input.ts'
import { useLocalText } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { PointRow } from './point-row.tsx'
import styles from './rated-rows.module.css'

/** Each statement on a scale with words at its ends. */
export function ScaleInput({
  poll,
  draft,
  change,
  id,
}: AnswerInput & { poll: Extract<PollView, { pollKind: 'scale' }> }) {
  const k = useKindTexts()
  const localText = useLocalText()
  const { statements, points } = poll
  const [low, high] = [localText(poll.low), localText(poll.high)]
  const answered = statements.filter((statement) => statement.id in draft.ratings).length

  const nameOf = (point: number) => {
    if (point === 1) return k.scale.end(point, low)
    return point === points ? k.scale.end(point, high) : `${point}`
  }

  return (
    <>
      <ol className={styles.rows}>
        {statements.map(({ id: statementId, label }) => (
          <li key={statementId} className={styles.row}>
            <p id={`${id}-${statementId}`} className={styles.label}>
              {localText(label)}
            </p>
            <PointRow
              name={`${id}-${statementId}-points`}
              labelledBy={`${id}-${statementId}`}
              points={points}
              nameOf={nameOf}
              value={draft.ratings[statementId]}
              mayBeUnsure={poll.mayBeUnsure ?? false}
              isNumbered
              ends={
                <p className={styles.ends} aria-hidden="true">
                  <span>{low}</span>
                  <span className={styles.high}>{high}</span>
                </p>
              }
              onPlace={(rating) =>
                change({ ...draft, ratings: { ...draft.ratings, [statementId]: rating } })
              }
            />
          </li>
        ))}
      </ol>
      {statements.length > 1 && (
        <p className={styles.answered}>{k.scale.answered(answered, statements.length)}</p>
      )}
    </>
  )
}
