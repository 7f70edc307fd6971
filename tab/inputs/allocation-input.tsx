import type { PollView } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import type { AnswerInput } from '../participant/answer-input.ts'
import { allPoints, pointsLeft } from '../participant/ballot-draft.ts'
import { useLocalText } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import styles from './allocation-input.module.css'
import { UnsureRow } from './unsure-row.tsx'

const step = 5

/** A hundred points to share out: never more than that, and the rest always told. */
export function AllocationInput({
  poll,
  draft,
  change,
  id,
  labelledBy,
}: AnswerInput & { poll: Extract<PollView, { pollKind: 'allocation' }> }) {
  const k = useKindTexts()
  const localText = useLocalText()
  const left = pointsLeft(draft)
  const pointsOf = (optionId: string) => draft.shares[optionId] ?? 0

  const give = (optionId: string, points: number) => {
    const most = pointsOf(optionId) + left
    const given = Math.min(Math.max(Math.round(points) || 0, 0), most)
    change({ ...draft, shares: { ...draft.shares, [optionId]: given }, isUnsure: false })
  }

  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.allocation}>
      <p className={styles.help}>{k.allocation.help}</p>
      <ul className={styles.parts}>
        {poll.options.map(({ id: optionId, label }) => {
          const name = localText(label)
          const points = pointsOf(optionId)
          return (
            <li key={optionId} className={styles.part}>
              <label className={styles.label} htmlFor={`${id}-${optionId}`}>
                {name}
              </label>
              <div className={styles.controls}>
                <PlainButton
                  className={styles.step}
                  aria-label={k.allocation.fewer(name)}
                  aria-disabled={points === 0}
                  onClick={() => give(optionId, points - step)}
                >
                  −
                </PlainButton>
                <input
                  id={`${id}-${optionId}`}
                  className={styles.points}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={points + left}
                  value={points === 0 ? '' : points}
                  placeholder="0"
                  onChange={(event) => give(optionId, event.target.valueAsNumber)}
                />
                <PlainButton
                  className={styles.step}
                  aria-label={k.allocation.more(name)}
                  aria-disabled={left === 0}
                  onClick={() => give(optionId, points + step)}
                >
                  +
                </PlainButton>
                {left > 0 && left < allPoints && (
                  <PlainButton
                    look="quiet"
                    aria-label={k.allocation.restOn(name)}
                    onClick={() => give(optionId, points + left)}
                  >
                    {k.allocation.rest}
                  </PlainButton>
                )}
              </div>
              <div className={styles.track} aria-hidden="true">
                <div className={styles.fill} style={{ width: `${points}%` }} />
              </div>
            </li>
          )
        })}
      </ul>
      <p role="status" className={styles.left}>
        {left > 0 ? k.allocation.left(left) : k.allocation.allPlaced}
      </p>
      {poll.mayBeUnsure && (
        <UnsureRow
          isUnsure={draft.isUnsure}
          onToggle={() => change({ ...draft, shares: {}, isUnsure: !draft.isUnsure })}
        />
      )}
    </div>
  )
}
