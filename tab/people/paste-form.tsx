import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { PersonView } from '../../src/reads/programme.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { type PasteFault, pastedPeople } from './pasted-people.ts'
import { type PeopleTexts, usePeopleTexts } from './use-people-texts.ts'

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalM, minWidth: 0 },
  field: { width: '100%', maxWidth: '48rem' },
  faults: { paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  status: { ':empty': { display: 'none' } },
})

/** Many people at once, as they stand in a spreadsheet. Nothing is sent until every line is right. */
export function PasteForm({
  people,
  units,
  onDone,
}: {
  people: PersonView[]
  units: { id: string; name: string }[]
  onDone: (count: number) => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = usePeopleTexts()
  const [pasted, setPasted] = useState('')
  const [refusal, setRefusal] = useState<ErrorCode>()
  const found = pastedPeople(pasted, { people, units, newId: () => crypto.randomUUID() })
  const count = found.people.length
  const isReady = count > 0 && found.faults.length === 0

  const add = async () => {
    if (!isReady) return
    const refused = await send('person.save', { people: found.people })
    setRefusal(refused)
    if (!refused) onDone(count)
  }

  return (
    <div className={styles.form}>
      <Field className={styles.field} label={t.pasteLabel} hint={t.pasteHelp}>
        <Textarea
          value={pasted}
          rows={6}
          resize="vertical"
          placeholder={t.pasteExample}
          onChange={(_, { value }) => {
            setPasted(value)
            setRefusal(undefined)
          }}
        />
      </Field>
      <p role="status" className={styles.status}>
        {[
          count > 0 && t.toAdd(count),
          found.faults.length > 0 && t.toMend(found.faults.length),
          refusal && messages.error[refusal],
        ]
          .filter(Boolean)
          .join('. ')}
      </p>
      {found.faults.length > 0 && (
        <ul className={styles.faults}>
          {found.faults.map(({ line, fault }) => (
            <li key={line}>{t.line(line, said(fault, t))}</li>
          ))}
        </ul>
      )}
      <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void add()}>
        {t.addAll(count)}
      </Button>
    </div>
  )
}

function said(fault: PasteFault, t: PeopleTexts): string {
  return 'word' in fault ? t.faults[fault.kind](fault.word) : t.faults[fault.kind]
}
