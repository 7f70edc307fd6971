import { useEffect, useRef, useState } from 'react'
import type { PollView } from '../../src/reads.ts'
import { PlainButton } from '../components/plain-button.tsx'
import type { AnswerInput } from '../participant/answer-input.ts'
import { useLocalText } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { moved } from './moved.ts'
import styles from './rank-input.module.css'
import { UnsureRow } from './unsure-row.tsx'

/**
 * Choose what comes first, then what comes next. Nothing is ordered to begin with, so that the order
 * in which the question lists things is nobody's answer; what is chosen can be moved by buttons,
 * which work with any finger, key or voice.
 */
export function RankInput({
  poll,
  draft,
  change,
  id,
  labelledBy,
}: AnswerInput & { poll: Extract<PollView, { pollKind: 'ranking' }> }) {
  const k = useKindTexts()
  const localText = useLocalText()
  const { options, mostRanked } = poll
  const [news, setNews] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const focusNext = useRef<string>(undefined)

  // A button that has moved, or gone, would take the focus with it.
  useEffect(() => {
    if (!focusNext.current) return
    root.current?.querySelector<HTMLElement>(`[data-focus="${focusNext.current}"]`)?.focus()
    focusNext.current = undefined
  })

  const labels = new Map(options.map((option) => [option.id, localText(option.label)]))
  const order = draft.order.filter((optionId) => labels.has(optionId))
  const rest = options.filter((option) => !order.includes(option.id))
  const isFull = order.length >= mostRanked
  const labelOf = (optionId: string) => labels.get(optionId) ?? ''

  const reorder = (next: string[], optionId: string, focus: string | undefined) => {
    const place = next.indexOf(optionId)
    focusNext.current = focus
    setNews(
      place < 0
        ? k.ranking.isRemoved(labelOf(optionId))
        : k.ranking.isAt(labelOf(optionId), place + 1, options.length),
    )
    change({ ...draft, order: next, isUnsure: false })
  }
  const add = (optionId: string) => {
    const following = rest[rest.findIndex((option) => option.id === optionId) + 1] ?? rest[0]
    const isLast = order.length + 1 >= mostRanked || rest.length === 1
    const focus = isLast ? `${optionId}-up` : `${following?.id}-add`
    reorder([...order, optionId], optionId, focus)
  }
  const move = (optionId: string, steps: -1 | 1) =>
    reorder(moved(order, optionId, steps), optionId, `${optionId}-${steps < 0 ? 'up' : 'down'}`)
  const remove = (optionId: string) =>
    reorder(
      order.filter((other) => other !== optionId),
      optionId,
      `${optionId}-add`,
    )

  return (
    <div ref={root} role="group" aria-labelledby={labelledBy} className={styles.ranking}>
      <p className={styles.help}>{k.ranking.help(mostRanked, options.length)}</p>
      {order.length > 0 && (
        <div>
          <h2 id={`${id}-order`} className={styles.heading}>
            {k.ranking.yours}
          </h2>
          <ol className={styles.items} aria-labelledby={`${id}-order`}>
            {order.map((optionId, index) => (
              <li key={optionId} className={styles.item}>
                <span className={styles.place} aria-hidden="true">
                  {index + 1}
                </span>
                <span className={styles.label}>{labelOf(optionId)}</span>
                <span className={styles.buttons}>
                  <Arrow
                    direction="up"
                    label={k.ranking.up(labelOf(optionId))}
                    isAtEnd={index === 0}
                    focus={`${optionId}-up`}
                    onClick={() => move(optionId, -1)}
                  />
                  <Arrow
                    direction="down"
                    label={k.ranking.down(labelOf(optionId))}
                    isAtEnd={index === order.length - 1}
                    focus={`${optionId}-down`}
                    onClick={() => move(optionId, 1)}
                  />
                  <PlainButton
                    className={styles.button}
                    aria-label={k.ranking.remove(labelOf(optionId))}
                    onClick={() => remove(optionId)}
                  >
                    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M3.5 3.5l9 9m0-9l-9 9" />
                    </svg>
                  </PlainButton>
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
      {rest.length > 0 && (
        <div>
          {order.length > 0 && (
            <h2 id={`${id}-rest`} className={styles.heading}>
              {k.ranking.notYet}
            </h2>
          )}
          {isFull && <p className={styles.help}>{k.ranking.full(mostRanked)}</p>}
          <ul className={styles.items}>
            {rest.map((option) => (
              <li key={option.id}>
                <PlainButton
                  className={styles.add}
                  aria-disabled={isFull}
                  data-focus={`${option.id}-add`}
                  onClick={() => isFull || add(option.id)}
                >
                  <span className={styles.plus} aria-hidden="true">
                    +
                  </span>
                  <span className={styles.label}>{labelOf(option.id)}</span>
                </PlainButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {poll.mayBeUnsure && (
        <UnsureRow
          isUnsure={draft.isUnsure}
          onToggle={() => change({ ...draft, order: [], isUnsure: !draft.isUnsure })}
        />
      )}
      <p role="status" className="visually-hidden">
        {news}
      </p>
    </div>
  )
}

function Arrow({
  direction,
  label,
  isAtEnd,
  focus,
  onClick,
}: {
  direction: 'up' | 'down'
  label: string
  isAtEnd: boolean
  focus: string
  onClick: () => void
}) {
  return (
    <PlainButton
      className={styles.button}
      aria-label={label}
      aria-disabled={isAtEnd}
      data-focus={focus}
      onClick={() => isAtEnd || onClick()}
    >
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={direction === 'up' ? 'M8 13V3M3.5 7.5L8 3l4.5 4.5' : 'M8 3v10M3.5 8.5L8 13l4.5-4.5'}
        />
      </svg>
    </PlainButton>
  )
}
