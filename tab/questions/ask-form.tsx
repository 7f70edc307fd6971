import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { dropDraft, keepDraft, keptDraft } from '../drafts.ts'
import { useNaming } from '../naming/use-naming.tsx'
import { RemarkField } from '../participant/remark-field.tsx'
import { useSession } from '../session.ts'
import styles from './ask-form.module.css'
import { useQuestionTexts } from './use-question-texts.ts'

const longest = 300
const tellFrom = 60 // signs left: before that the limit is nothing to think of

/** Where a question is written. What has been written stays until it is sent. */
export function AskForm({
  stepId,
  waiting,
  ask,
}: {
  stepId: string
  /** Those of this person's questions that have yet to be read. */
  waiting: string[]
  ask: (questionId: string, body: string) => Promise<ErrorCode | undefined>
}) {
  const { t: messages, host } = useSession()
  const t = useQuestionTexts()
  const key = `${host.userId}:ask:${stepId}` // several people may share a window
  const [written, setWritten] = useState(() => keptDraft<string>(key) ?? '')
  const [questionId, setQuestionId] = useState(() => crypto.randomUUID())
  const [state, setState] = useState<'writing' | 'sending' | 'sent' | ErrorCode>('writing')
  const [sentId, setSentId] = useState('')
  const naming = useNaming([written])
  const left = longest - written.length

  const write = (text: string) => {
    setWritten(text)
    setQuestionId(crypto.randomUUID()) // the same words sent again are the same question
    setState('writing')
    keepDraft(key, text)
  }
  const submit = async () => {
    const body = written.trim()
    if (!body || state === 'sending') return
    setState('sending')
    if (await naming.holdsBack()) {
      setState('writing')
      return
    }
    const refused = await ask(questionId, body)
    setState(refused ?? 'sent')
    if (refused) return
    setSentId(questionId)
    setWritten('')
    setQuestionId(crypto.randomUUID())
    dropDraft(key)
  }
  const words = () => {
    if (state === 'writing') return ''
    if (state === 'sending') return t.sending
    if (state === 'sent') return waiting.includes(sentId) ? t.sent : '' // true until it is read
    return `${t.notSent} ${messages.error[state]}`
  }

  return (
    <div className={styles.form}>
      <RemarkField
        label={t.yours}
        help={left > tellFrom ? t.help : `${t.help} ${t.left(left)}`}
        value={written}
        longest={longest}
        onChange={write}
      />
      {naming.ask(() => void submit())}
      <div className={styles.send}>
        <PlainButton
          look="primary"
          aria-disabled={!written.trim() || state === 'sending'}
          onClick={() => void submit()}
        >
          {t.ask}
        </PlainButton>
        <div role="status" className={styles.state}>
          {words()}
        </div>
      </div>
    </div>
  )
}
