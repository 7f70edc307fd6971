import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { CommentOutcome } from '../../src/comment/comment.ts'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { useNaming } from '../naming/use-naming.tsx'
import { useMessages } from '../session.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { notOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    ...notOnPaper,
  },
  field: { width: '100%' },
})

/** The researcher's answer to one comment: changed, or kept with a reason. */
export function AnswerComment({ commentId, onDone }: { commentId: string; onDone: () => void }) {
  const styles = useStyles()
  const t = useMessages()
  const { comments: texts } = useLifeTexts()
  const [outcome, setOutcome] = useState<CommentOutcome>()
  const { text: reason, write, drop } = useKeptText(`answer-comment:${commentId}`)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const naming = useNaming([reason])
  const submit = async () => {
    if (!outcome || (await naming.holdsBack())) return
    const words = reason.trim()
    const refused = await send('feedback.answerComment', {
      commentId,
      outcome,
      ...(words && { reason: words }),
    })
    setRefusal(refused)
    if (refused) return
    drop()
    onDone()
  }

  return (
    <div className={styles.form}>
      <Field label={texts.whatCame}>
        <RadioGroup
          layout="horizontal"
          value={outcome ?? ''}
          onChange={(_, { value }) => setOutcome(value as CommentOutcome)}
        >
          <Radio value="changed" label={texts.outcome.changed} />
          <Radio value="kept" label={texts.outcome.kept} />
        </RadioGroup>
      </Field>
      {outcome && (
        <>
          <Field
            className={styles.field}
            label={outcome === 'kept' ? texts.reason : texts.reasonOptional}
            required={outcome === 'kept'}
            hint={t.poll.nameNobody}
          >
            <Textarea
              value={reason}
              resize="vertical"
              maxLength={1000}
              dir="auto"
              onChange={(_, { value }) => write(value)}
            />
          </Field>
          {naming.ask(() => void submit())}
          <Button onClick={() => void submit()}>{texts.answer}</Button>
        </>
      )}
      <div role="status">{refusal && t.error[refusal]}</div>
    </div>
  )
}
