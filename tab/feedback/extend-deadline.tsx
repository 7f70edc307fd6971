import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { useNaming } from '../naming/use-naming.tsx'
import { useMessages } from '../session.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  toggle: { minHeight: '24px', cursor: 'pointer' },
  form: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
})

/** For staff: gives the unit more time to answer, to the end of a day, and tells it why. */
export function ExtendDeadline({
  versionId,
  dueAt,
  onDone,
}: {
  versionId: string
  dueAt: string
  onDone: () => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const { joint: texts } = useLifeTexts()
  const [day, setDay] = useState('')
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<ErrorCode>()
  const naming = useNaming([reason])
  const extend = async () => {
    if (await naming.holdsBack()) return
    const until = new Date(`${day}T23:59:00`).toISOString()
    const refused = await send('feedback.extend', { versionId, until, reason: reason.trim() })
    setRefusal(refused)
    if (!refused) onDone()
  }

  return (
    <details>
      <summary className={styles.toggle}>{texts.extend}</summary>
      <div className={styles.form}>
        <Field label={texts.until}>
          <Input
            type="date"
            min={dueAt.slice(0, 10)}
            value={day}
            onChange={(_, { value }) => setDay(value)}
          />
        </Field>
        <Field label={texts.extendReason} required hint={t.poll.nameNobody}>
          <Input value={reason} maxLength={1000} onChange={(_, { value }) => setReason(value)} />
        </Field>
        {naming.ask(() => void extend())}
        <Button disabled={!day || !reason.trim()} onClick={() => void extend()}>
          {texts.extendSave}
        </Button>
        <div role="status">{refusal && t.error[refusal]}</div>
      </div>
    </details>
  )
}
