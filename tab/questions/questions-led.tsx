import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { inOrder, ordersFor, type QuestionOrder } from '../../src/question/order.ts'
import type { ModeratedQuestion, QuestionsView } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { UndoLine } from '../moderation/undo-line.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { LedQuestion } from './led-question.tsx'
import { OrderChoice } from './order-choice.tsx'
import { useAnswerCare } from './use-answer-care.ts'
import { useQuestionTexts } from './use-question-texts.ts'

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { minHeight: '44px', justifySelf: 'start' },
  status: { ':empty': { display: 'none' } },
})

/** What the room sees, with what a facilitator does to a question that has been let through. */
export function QuestionsLed({
  step,
  questions,
  hasMovedOn,
  onWriting,
}: {
  step: QuestionsView
  questions: ModeratedQuestion[]
  /** Only what is being written at this step is left: the seminar is at another, or over. */
  hasMovedOn: boolean
  /** Somebody begins to write an answer, or has done so. */
  onWriting: (isWriting: boolean) => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const localText = useLocalText()
  const t = useQuestionTexts()
  const orders = ordersFor(step.mayDisagree)
  const [order, setOrder] = useState<QuestionOrder>(orders[0]!)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const [answering, setAnswering] = useState<ModeratedQuestion>()
  const care = useAnswerCare()
  const nowAnswering = questions.find(({ id }) => id === answering?.id)
  // As it was seen last, wherever the seminar goes.
  if (answering && nowAnswering && nowAnswering !== answering) setAnswering(nowAnswering)
  const shown = questions.filter(({ status, isArchived }) => status === 'shown' && !isArchived)
  const write = (question: ModeratedQuestion | undefined) => {
    setAnswering(question)
    onWriting(question !== undefined)
  }
  const letAsk = async () =>
    setRefusal(await send('question.letAsk', { stepId: step.id, mayAsk: !step.isOpen }))

  const dialog = answering && (
    <AnswerDialog
      question={answering}
      when={hasMovedOn ? 'movedOn' : 'now'}
      isGone={!nowAnswering && !hasMovedOn}
      onSave={(answer, over) => care.write(answering, answer, over)}
      onClose={() => write(undefined)}
    />
  )
  if (hasMovedOn) {
    return (
      <>
        <UndoLine undoing={care.undoing} />
        {dialog}
      </>
    )
  }

  return (
    <section className={styles.section} aria-labelledby="questions-led">
      {step.help && <p className={styles.quiet}>{localText(step.help)}</p>}
      <div className={styles.top}>
        <h2 id="questions-led" className={styles.heading}>
          {t.list(shown.length)}
        </h2>
        {shown.length > 1 && <OrderChoice orders={orders} value={order} onChange={setOrder} />}
      </div>
      <UndoLine undoing={care.undoing} />
      {shown.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.list}>
        {inOrder(shown, order).map((question) => (
          <LedQuestion
            key={question.id}
            question={question}
            mayDisagree={step.mayDisagree}
            onWrite={() => write(question)}
            onTakeBack={() => care.takeBack(question)}
            onRefusal={setRefusal}
          />
        ))}
      </ul>
      {shown.some(({ support }) => !support) && (
        <p className={styles.quiet}>{t.shownFrom(step.threshold)}</p>
      )}
      <Button className={styles.button} onClick={() => void letAsk()}>
        {step.isOpen ? t.stopAsking : t.letAsk}
      </Button>
      <div role="status" className={styles.status}>
        {refusal && messages.error[refusal]}
      </div>
      {dialog}
    </section>
  )
}
