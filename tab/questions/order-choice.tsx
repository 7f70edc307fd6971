import { useId } from 'react'
import type { QuestionOrder } from '../../src/question/order.ts'
import styles from './order-choice.module.css'
import { useQuestionTexts } from './use-question-texts.ts'

/** In which order this screen, and no other, lists the questions. */
export function OrderChoice({
  orders,
  value,
  onChange,
}: {
  orders: QuestionOrder[]
  value: QuestionOrder
  onChange: (order: QuestionOrder) => void
}) {
  const t = useQuestionTexts()
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t.sort}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value as QuestionOrder)}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {t.order[order]}
          </option>
        ))}
      </select>
    </div>
  )
}
