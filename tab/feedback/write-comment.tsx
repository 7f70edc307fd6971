import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
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

/** A contact person's own words on a preliminary finding, with their name. */
export function WriteComment({ findingId, onDone }: { findingId: string; onDone: () => void }) {
  const styles = useStyles()
  const t = useMessages()
  const { comments: texts } = useLifeTexts()
  const { text: body, write, clear } = useKeptText(`comment:${findingId}`)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const [isSending, setIsSending] = useState(false)
  const naming = useNaming([body])
  const [commentId, setCommentId] = useState(() => crypto.randomUUID()) // the same until it is saved, so that a retry is no second comment

  const submit = async () => {
    setIsSending(true)
    if (await naming.holdsBack()) {
      setIsSending(false)
      return
    }
    const refused = await send('feedback.comment', {
      commentId,
      findingId,
      body,
    })
    setIsSending(false)
    setRefusal(refused)
    if (refused) return
    setCommentId(crypto.randomUUID())
    clear()
    onDone()
  }

  return (
    <div className={styles.form}>
      <Field
        className={styles.field}
        label={texts.write}
        hint={`${texts.writeHelp} ${t.poll.nameNobody}`}
      >
        <Textarea
          value={body}
          resize="vertical"
          maxLength={1000}
          dir="auto"
          onChange={(_, { value }) => write(value)}
        />
      </Field>
      {naming.ask(() => void submit())}
      <Button disabled={!body.trim() || isSending} onClick={() => void submit()}>
        {texts.send}
      </Button>
      <div role="status">{refusal && t.error[refusal]}</div>
    </div>
  )
}
