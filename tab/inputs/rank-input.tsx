import { useEffect, useRef, useState } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import type { AnswerInput } from '../participant/answer-input.ts'
import { useLocalText } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { moved } from './moved.ts'
import { RankItem } from './rank-item.tsx'
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
              <RankItem
                key={optionId}
                id={optionId}
                label={labelOf(optionId)}
                index={index}
                count={order.length}
                onMove={(steps) => move(optionId, steps)}
                onRemove={() => remove(optionId)}
              />
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
