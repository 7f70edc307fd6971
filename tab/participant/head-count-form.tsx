import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { send } from '../api.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { useMessages } from '../session.ts'
import styles from './shared-screen.module.css'
import { useScreenTexts } from './use-screen-texts.ts'

const most = 99

/** How many share the screen, with what it means for their answers. */
export function HeadCountForm({
  seminarId,
  headCount,
  onDone,
}: {
  seminarId: string
  /** 1 for somebody alone. */
  headCount: number
  onDone: () => void
}) {
  const messages = useMessages()
  const t = useScreenTexts()
  const id = useId()
  const [written, setWritten] = useState(headCount > 1 ? String(headCount) : '')
  const [answer, setAnswer] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  const save = async (count: number) => {
    const refusal = await send('seminar.shareScreen', { seminarId, headCount: count })
    if (refusal) setAnswer(messages.error[refusal])
    else onDone()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const count = Number(written)
    if (Number.isInteger(count) && count >= 2 && count <= most) return void save(count)
    setAnswer(t.outOfRange)
    field.current?.focus()
    return undefined
  }

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <label className={styles.label} htmlFor={`${id}-count`}>
        {t.count}
      </label>
      <p id={`${id}-help`} className={styles.help}>
        {t.help}
      </p>
      <input
        ref={field}
        id={`${id}-count`}
        className={styles.count}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        value={written}
        aria-invalid={answer === t.outOfRange}
        aria-describedby={`${id}-help ${id}-answer`}
        onChange={({ target }) => setWritten(target.value)}
      />
      <div className={styles.buttons}>
        <PlainButton look="primary" type="submit">
          {t.save}
        </PlainButton>
        {headCount > 1 && (
          <PlainButton look="quiet" onClick={() => void save(1)}>
            {t.alone}
          </PlainButton>
        )}
      </div>
      <p id={`${id}-answer`} role="status" className={styles.answer}>
        {answer}
      </p>
    </form>
  )
}
