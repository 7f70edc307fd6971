import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Me } from '../../src/reads/programme.ts'
import { send } from '../api.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { useMessages } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useManageTexts } from './use-manage-texts.ts'

const [fewest, most] = [3, 50]

const useStyles = makeStyles({
  section: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  number: { width: '6rem' },
  status: { ':empty': { display: 'none' } },
})

/** For the lead: from how many answers anything of them is shown. */
export function ThresholdForm() {
  const styles = useStyles()
  const messages = useMessages()
  const t = useManageTexts().threshold
  const { data: me, reload } = useRead<Me>('/api/me')
  const [written, setWritten] = useState<string>()
  const [answer, setAnswer] = useState('')
  if (!me) return null
  const value = written ?? String(me.programme.threshold)
  const threshold = Number(value)
  const isOutside = !Number.isInteger(threshold) || threshold < fewest || threshold > most

  const save = async () => {
    const refused = await send('programme.setThreshold', { threshold })
    setAnswer(refused ? messages.error[refused] : t.isSaved(threshold))
    if (refused) return
    setWritten(undefined)
    reload()
  }

  return (
    <section className={styles.section} aria-labelledby="threshold">
      <h2 id="threshold" className={styles.heading}>
        {t.heading}
      </h2>
      <Field label={t.label} hint={t.help} {...(isOutside && { validationMessage: t.outside })}>
        <Input
          className={styles.number}
          type="number"
          min={fewest}
          max={most}
          value={value}
          onChange={(_, data) => setWritten(data.value)}
        />
      </Field>
      <AskFirst
        label={t.save}
        question={t.question(threshold)}
        disabled={isOutside}
        onConfirm={() => void save()}
      >
        <p>{t.questionHelp}</p>
      </AskFirst>
      <p role="status" className={styles.status}>
        {answer}
      </p>
    </section>
  )
}
