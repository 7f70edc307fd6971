import { Field, Switch } from '@fluentui/react-components'
import type { StepDesign } from '../../src/step/step.ts'
import type { FieldsProps } from './fields-props.ts'
import { LocalField } from './local-field.tsx'
import { useAgendaTexts } from './use-agenda-texts.ts'

/** Where participants ask: under which heading, and whether they may also be against. */
export function QuestionsFields({
  design,
  onChange,
  isReadOnly: isAsked,
  ...rest
}: FieldsProps<Extract<StepDesign, { kind: 'questions' }>>) {
  const t = useAgendaTexts()
  return (
    <>
      <LocalField
        {...rest}
        label={t.heading}
        value={design.heading}
        most={300}
        onChange={(heading) => onChange({ ...design, heading })}
      />
      <LocalField
        {...rest}
        isMissing={false}
        label={t.help}
        value={design.help}
        most={1000}
        onChange={(help) => onChange({ ...design, help })}
      />
      <Field hint={t.mayDisagreeHelp}>
        <Switch
          label={t.mayDisagree}
          checked={design.mayDisagree ?? false}
          disabled={isAsked}
          onChange={(_, { checked }) => onChange({ ...design, mayDisagree: checked })}
        />
      </Field>
    </>
  )
}
