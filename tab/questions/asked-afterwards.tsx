import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { inOrder } from '../../src/question/order.ts'
import type { LiveState, ModeratedQuestion } from '../../src/reads/live.ts'
import type { AskedInSeminar } from '../../src/reads/seminar.ts'
import { UndoLine } from '../moderation/undo-line.tsx'
import { useLocalText } from '../session.ts'
import { useRead } from '../use-read.ts'
import { AnswerDialog } from './answer-dialog.tsx'
import { LedQuestion } from './led-question.tsx'
import { useAnswerCare } from './use-answer-care.ts'
import { useAnsweringTexts } from './use-answering-texts.ts'

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** What was asked in a seminar that is over, to be answered in writing by whoever led it. */
export function AskedAfterwards({ state }: { state: LiveState }) {
  const styles = useStyles()
  const t = useAnsweringTexts()
  const localText = useLocalText()
  const { data, reload } = useRead<AskedInSeminar>(`/api/seminars/${state.seminar.id}/asked`)
  const care = useAnswerCare(reload)
  const [answering, setAnswering] = useState<ModeratedQuestion>()
  useEffect(reload, [reload, state]) // somebody else who led it may answer as well
  const steps = data?.steps ?? []
  const all = steps.flatMap(({ questions }) => questions)
  const nowAnswering = all.find(({ id }) => id === answering?.id)
  if (steps.length === 0) return null

  return (
    <section className={styles.section} aria-labelledby="asked-afterwards">
      <h2 id="asked-afterwards" className={styles.heading}>
        {t.afterwards.heading}
      </h2>
      <p className={styles.quiet}>{t.afterwards.help}</p>
      <UndoLine undoing={care.undoing} />
      {steps.map(({ id, heading, mayDisagree, questions }) => (
        <div key={id} className={styles.section}>
          <h3 className={styles.heading}>{localText(heading)}</h3>
          <ul className={styles.list}>
            {inOrder(unpinned(questions), 'support').map((question) => (
              <LedQuestion
                key={question.id}
                question={question}
                mayDisagree={mayDisagree}
                isOver
                onWrite={() => setAnswering(question)}
                onTakeBack={() => care.takeBack(question)}
              />
            ))}
          </ul>
        </div>
      ))}
      {answering && (
        <AnswerDialog
          question={nowAnswering ?? answering}
          when="over"
          isGone={!nowAnswering}
          onSave={(answer, over) => care.write(nowAnswering ?? answering, answer, over)}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </section>
  )
}

/** To be at the top of the big picture says nothing when that is over. */
function unpinned(questions: ModeratedQuestion[]): ModeratedQuestion[] {
  return questions.map((question) => ({ ...question, isPinned: false }))
}
