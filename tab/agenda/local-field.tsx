import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import type { LocalText } from '../../src/language.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({ field: { display: 'grid', gap: tokens.spacingVerticalS } })

/** A text in Swedish and, when asked for, in English beside it. */
export function LocalField({
  label,
  help,
  value = { sv: '' },
  onChange,
  withEnglish,
  isLong = false,
  isMissing = false,
  problem,
  isReadOnly = false,
  most,
}: {
  label: string
  help?: string
  value: LocalText | undefined
  onChange: (value: LocalText) => void
  withEnglish: boolean
  isLong?: boolean
  /** Says that there has to be something. */
  isMissing?: boolean
  /** What is wrong with what has been written. */
  problem?: string | undefined
  isReadOnly?: boolean
  most: number
}) {
  const styles = useStyles()
  const t = useAgendaTexts()
  const trouble = isMissing && !value.sv.trim() ? t.missing : problem
  const input = (written: string, change: (written: string) => void, lang: string) =>
    isLong ? (
      <Textarea
        value={written}
        lang={lang}
        rows={4}
        resize="vertical"
        maxLength={most}
        readOnly={isReadOnly}
        onChange={(_, data) => change(data.value)}
      />
    ) : (
      <Input
        value={written}
        lang={lang}
        maxLength={most}
        readOnly={isReadOnly}
        onChange={(_, data) => change(data.value)}
      />
    )

  return (
    <div className={styles.field}>
      <Field
        label={label}
        {...(help ? { hint: help } : {})}
        {...(trouble ? { validationMessage: trouble } : {})}
      >
        {input(value.sv, (sv) => onChange({ ...value, sv }), 'sv')}
      </Field>
      {withEnglish && (
        <Field label={t.inEnglish(label)}>
          {input(value.en ?? '', (en) => onChange({ ...value, en }), 'en')}
        </Field>
      )}
    </div>
  )
}
