import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import type { PollDesign, ResultsRule } from '../../src/poll/poll.ts'
import { ChoiceFields } from './choice-fields.tsx'
import type { FieldsProps } from './fields-props.ts'
import { LocalField } from './local-field.tsx'
import { blankPoll, type WrittenKind, writtenKinds } from './step-design.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const rules: ResultsRule[] = ['live', 'afterClosing', 'whenRevealed']

/** A question: what is asked, how it is answered and who sees the result when. */
export function PollFields({
  design,
  onChange,
  isNew,
  ...rest
}: FieldsProps<PollDesign> & {
  /** Only a new question can become one of another kind. */
  isNew: boolean
}) {
  const t = useAgendaTexts()
  return (
    <>
      {isNew && (
        <Field label={t.pollKind}>
          <Select
            value={design.kind}
            onChange={(_, { value }) => onChange(blankPoll(value as WrittenKind, design))}
          >
            {writtenKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t.pollKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <LocalField
        {...rest}
        label={t.question}
        value={design.question}
        most={300}
        onChange={(question) => onChange({ ...design, question })}
      />
      <LocalField
        {...rest}
        isMissing={false}
        label={t.help}
        value={design.help}
        most={1000}
        onChange={(help) => onChange({ ...design, help })}
      />
      {design.kind === 'choice' && <ChoiceFields {...rest} design={design} onChange={onChange} />}
      <Field label={t.results}>
        <RadioGroup
          value={design.results}
          disabled={rest.isReadOnly}
          onChange={(_, { value }) => onChange({ ...design, results: value as ResultsRule })}
        >
          {rules.map((rule) => (
            <Radio key={rule} value={rule} label={t.resultsRule[rule]} />
          ))}
        </RadioGroup>
      </Field>
    </>
  )
}
