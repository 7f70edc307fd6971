import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { UnitDraft, UnitField } from './unit-draft.ts'
import { useManageTexts } from './use-manage-texts.ts'

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    border: 0,
    padding: 0,
    margin: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Who the unit's first contact person is, if that is known. */
export function ContactFields({
  contact,
  faultIn,
  onChange,
}: {
  contact: UnitDraft['contact']
  faultIn: (field: UnitField) => { validationMessage?: string }
  onChange: (contact: UnitDraft['contact']) => void
}) {
  const styles = useStyles()
  const t = useManageTexts()
  const write = (field: 'name' | 'email' | 'tenantId') => ({
    value: contact[field],
    autoComplete: 'off',
    onChange: (_: unknown, { value }: { value: string }) =>
      onChange({ ...contact, [field]: value }),
  })
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.contact}</legend>
      <p className={styles.quiet}>{t.contactHelp}</p>
      <Field label={t.contactName} {...faultIn('contactName')}>
        <Input maxLength={120} {...write('name')} />
      </Field>
      <Field label={t.email} {...faultIn('email')}>
        <Input type="email" maxLength={254} {...write('email')} />
      </Field>
      <Field label={t.tenantId} hint={t.tenantIdHelp} {...faultIn('tenantId')}>
        <Input maxLength={36} {...write('tenantId')} />
      </Field>
    </fieldset>
  )
}
