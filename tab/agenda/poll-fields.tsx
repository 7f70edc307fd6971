import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import type { PollDesign, PollKind, ResultsRule } from '../../src/poll/poll.ts'
import type { FieldsProps } from './fields-props.ts'
import { LocalField } from './local-field.tsx'
import { blankPoll } from './question/blank-poll.ts'
import { SettingsFields } from './question/settings-fields.tsx'
import { useWritingTexts } from './question/use-writing-texts.ts'
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
  const { kinds, about } = useWritingTexts()
  return (
    <>
      {isNew && (
        <Field label={t.pollKind} hint={about[design.kind]}>
          <Select
            value={design.kind}
            onChange={(_, { value }) => onChange(blankPoll(value as PollKind, design))}
          >
            {Object.entries(kinds).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
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
      <SettingsFields {...rest} key={design.kind} design={design} onChange={onChange} />
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
