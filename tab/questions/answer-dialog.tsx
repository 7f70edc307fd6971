import { Button, Dialog, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { Caution } from '../components/caution.tsx'
import { Question } from '../components/question.tsx'
import { useNaming } from '../naming/use-naming.tsx'
import { useMessages } from '../session.ts'
import { OutrunAnswer } from './outrun-answer.tsx'
import { type AnswerBefore, useAnswerDraft } from './use-answer-draft.ts'
import { useAnsweringTexts } from './use-answering-texts.ts'
import { useQuestionTexts } from './use-question-texts.ts'

const longest = 1000
const tellFrom = 150 // signs left: before that the limit is nothing to think of

const useStyles = makeStyles({
  body: {
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** Where a question is answered in writing. Beside the list, which moves while people take a stand. */
export function AnswerDialog({
  question,
  when = 'now',
  isGone,
  onSave,
  onClose,
}: {
  question: ModeratedQuestion
  /** Is the seminar at the question, has it moved on meanwhile, or is it over? */
  when?: 'now' | 'movedOn' | 'over' | undefined
  /** Has it been taken back meanwhile? */
  isGone: boolean
  onSave: (answer: string, over: AnswerBefore) => Promise<ErrorCode | undefined>
  onClose: () => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const questions = useQuestionTexts()
  const t = useAnsweringTexts()
  const draft = useAnswerDraft(question)
  const answer = draft.words.trim()
  const naming = useNaming([answer])
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const maySave = answer !== '' && !isGone && !draft.isOutrun && !isSaving
  const left = longest - draft.words.length
  const help = when === 'over' ? t.helpOver : t.help

  const save = async () => {
    if (!maySave) return
    setIsSaving(true)
    const isHeldBack = await naming.holdsBack()
    const refused = isHeldBack ? undefined : await onSave(answer, draft.over)
    setIsSaving(false)
    setRefusal(refused)
    if (isHeldBack || refused) return
    draft.drop()
    onClose()
  }
  const giveUp = () => {
    draft.drop()
    onClose()
  }

  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onClose()}>
      <Question
        title={t.heading}
        answers={
          <>
            <Button onClick={giveUp}>{messages.tab.cancel}</Button>
            <Button appearance="primary" disabledFocusable={!maySave} onClick={() => void save()}>
              {draft.over.answer === undefined ? t.show : t.save}
            </Button>
          </>
        }
      >
        <p className={styles.body} dir="auto">
          {question.body}
        </p>
        <Field
          label={t.label}
          hint={left > tellFrom ? help : `${help} ${questions.left(left)}`}
          validationMessage={refusal && messages.error[refusal]}
        >
          <Textarea
            value={draft.words}
            resize="vertical"
            rows={5}
            maxLength={longest}
            dir="auto"
            onChange={(_, { value }) => draft.write(value)}
          />
        </Field>
        {naming.ask(() => void save())}
        <div role="status">
          {when === 'movedOn' && <p>{t.movedOn}</p>}
          {isGone && <Caution>{t.gone}</Caution>}
          {!isGone && draft.isOutrun && <OutrunAnswer theirs={question.answer} draft={draft} />}
        </div>
      </Question>
    </Dialog>
  )
}
