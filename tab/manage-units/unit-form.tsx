import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components'
import { type SubmitEvent, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useMendedForm } from '../use-mended-form.ts'
import { ContactFields } from './contact-fields.tsx'
import { faultsIn, type UnitDraft, type UnitField, unitToAdd } from './unit-draft.ts'
import { useManageTexts } from './use-manage-texts.ts'

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

const kinds = ['municipality', 'region'] as const
/** The unit is not what the form was opened with, so it has to be read again. */
const outdated: readonly ErrorCode[] = ['unit_changed', 'not_found']

/** A new unit with its contact person, or the name and kind of one that is there. */
export function UnitForm({
  unit,
  onDone,
  onCancel,
}: {
  unit: UnitDraft
  onDone: (said: string) => void
  onCancel: () => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useManageTexts()
  const [draft, setDraft] = useState(unit)
  const { form, isTried, noteTry } = useMendedForm()
  const [refusal, setRefusal] = useState<ErrorCode>()

  const { version } = draft
  const name = draft.name.trim()
  const faults = isTried ? faultsIn(draft) : {}
  const faultIn = (field: UnitField) => {
    const fault = faults[field]
    return fault ? { validationMessage: t.missing[fault] } : {}
  }
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    noteTry()
    if (Object.keys(faultsIn(draft)).length > 0) return
    const { unitId, kind } = draft
    const refused = version
      ? await send('unit.edit', { unitId, version, name, kind })
      : await send('unit.add', unitToAdd(draft))
    setRefusal(refused)
    if (!refused) onDone(version ? t.isSaved(name) : t.isAdded(name))
    if (refused && outdated.includes(refused)) onDone(messages.error[refused])
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <Field label={t.name} {...faultIn('name')}>
        <Input
          maxLength={120}
          autoComplete="off"
          value={draft.name}
          onChange={(_, { value }) => setDraft({ ...draft, name: value })}
        />
      </Field>
      <Field label={t.kind}>
        <RadioGroup
          layout="horizontal"
          value={draft.kind}
          onChange={(_, { value }) =>
            setDraft({ ...draft, kind: kinds.find((kind) => kind === value) ?? draft.kind })
          }
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={t.kinds[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {!version && (
        <ContactFields
          contact={draft.contact}
          faultIn={faultIn}
          onChange={(contact) => setDraft({ ...draft, contact })}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {version ? t.save : t.saveNew}
        </Button>
        <Button onClick={onCancel}>{messages.tab.cancel}</Button>
      </div>
      <p role="status" className={styles.status}>
        {refusal && messages.error[refusal]}
      </p>
    </form>
  )
}
