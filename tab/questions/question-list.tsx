import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { ordersFor, type QuestionOrder } from '../../src/question/order.ts'
import type { Stance } from '../../src/question/question.ts'
import type { AskedQuestion, QuestionsView } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { OrderChoice } from './order-choice.tsx'
import styles from './question-list.module.css'
import { QuestionRow } from './question-row.tsx'
import { useCalmOrder } from './use-calm-order.ts'
import { useNewAnswer } from './use-new-answer.ts'
import type { OwnQuestionsHandle } from './use-own-questions.ts'
import { useQuestionTexts } from './use-question-texts.ts'

/** The questions of the room, to be supported; those that have been answered stand apart. */
export function QuestionList({ step, own }: { step: QuestionsView; own: OwnQuestionsHandle }) {
  const messages = useMessages()
  const t = useQuestionTexts()
  const orders = ordersFor(step.mayDisagree)
  const [chosen, setChosen] = useState<QuestionOrder>()
  const order = chosen && orders.includes(chosen) ? chosen : orders[0]!
  const calm = useCalmOrder(step.questions, order)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const open = calm.questions.filter(({ isAnswered }) => !isAnswered)
  const answered = calm.questions.filter(({ isAnswered }) => isAnswered)
  const isWritten = answered.some(({ answer }) => answer)
  const fresh = useNewAnswer(step.questions)
  const hasHidden = open.some(({ support }) => !support)

  const take = async (questionId: string, stance: Stance | null) =>
    setRefusal(await own.take(questionId, stance))
  const row = (question: AskedQuestion) => (
    <QuestionRow
      key={question.id}
      question={question}
      stance={own.stances[question.id]}
      mayDisagree={step.mayDisagree}
      onTake={(stance) => void take(question.id, stance)}
    />
  )

  return (
    <section className={styles.section} aria-labelledby="questions">
      <div className={styles.top}>
        <h2 id="questions" className={styles.heading}>
          {t.list(open.length)}
        </h2>
        {open.length > 1 && <OrderChoice orders={orders} value={order} onChange={setChosen} />}
      </div>
      {open.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.list} {...calm.holding}>
        {open.map(row)}
      </ul>
      {hasHidden && <p className={styles.quiet}>{t.shownFrom(step.threshold)}</p>}
      <p role="status" className={styles.news}>
        {refusal ? messages.error[refusal] : fresh && t.newAnswer(fresh.body)}
      </p>
      {answered.length > 0 && (
        <details open={isWritten}>
          <summary className={styles.more}>{t.answered(answered.length)}</summary>
          <ul className={styles.list}>{answered.map(row)}</ul>
        </details>
      )}
    </section>
  )
}
