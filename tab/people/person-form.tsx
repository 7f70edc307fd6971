import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { type SubmitEvent, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useMendedForm } from '../use-mended-form.ts'
import { HoldingFields } from './holding-fields.tsx'
import { faultsIn, type PersonDraft, personFrom } from './person-draft.ts'
import { usePeopleTexts } from './use-people-texts.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    maxWidth: '32rem',
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalM,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  status: { ':empty': { display: 'none' } },
})

/** One person: who they are, how we will know them, and what they do. */
export function PersonForm({
  draft,
  units,
  onChange,
  onDone,
  onCancel,
}: {
  draft: PersonDraft
  units: { id: string; name: string }[]
  onChange: (draft: PersonDraft) => void
  onDone: (name: string) => void
  onCancel: () => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = usePeopleTexts()
  const { form, isTried, noteTry } = useMendedForm()
  const [refusal, setRefusal] = useState<ErrorCode>()

  const faults = isTried ? faultsIn(draft) : {}
  const said = (fault: keyof typeof t.missing | undefined) =>
    fault && { validationMessage: t.missing[fault] }
  const write = (field: 'name' | 'email' | 'objectId' | 'tenantId') => ({
    value: draft[field],
    onChange: (_: unknown, { value }: { value: string }) => onChange({ ...draft, [field]: value }),
  })
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    noteTry()
    if (Object.keys(faultsIn(draft)).length > 0) return
    const refused = await send('person.save', { people: [personFrom(draft)] })
    setRefusal(refused)
    if (!refused) onDone(draft.name.trim())
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <Field label={t.name} {...said(faults.name)}>
        <Input maxLength={120} autoComplete="off" {...write('name')} />
      </Field>
      <Field label={t.email} hint={t.emailHelp} {...said(faults.email)}>
        <Input type="email" maxLength={254} autoComplete="off" {...write('email')} />
      </Field>
      <HoldingFields
        holdings={draft.holdings}
        units={units}
        problem={faults.holdings && t.missing.holdings}
        onChange={(holdings) => onChange({ ...draft, holdings })}
      />
      <Field label={t.tenantId} hint={t.tenantIdHelp} {...said(faults.tenantId)}>
        <Input maxLength={36} autoComplete="off" {...write('tenantId')} />
      </Field>
      <Field label={t.objectId} hint={t.objectIdHelp} {...said(faults.objectId)}>
        <Input maxLength={36} autoComplete="off" {...write('objectId')} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t.save}
        </Button>
        <Button onClick={onCancel}>{messages.tab.cancel}</Button>
      </div>
      <p role="status" className={styles.status}>
        {refusal && messages.error[refusal]}
      </p>
    </form>
  )
}
