import { Field, Select } from '@fluentui/react-components'
import { type Recognition, recognitions } from '../../src/recognition.ts'
import type { FindingView } from '../../src/reads/feedback.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { useLifeTexts } from './use-life-texts.ts'

/** Whether the unit recognises itself in a finding, or says nothing of it. */
export function RecognitionSelect({
  finding,
  recognition,
  onChange,
}: {
  finding: Pick<FindingView, 'heading'>
  recognition: Recognition | ''
  onChange: (recognition: Recognition | '') => void
}) {
  const t = useFeedbackMessages()
  const { joint: texts } = useLifeTexts()
  return (
    <Field label={t.feedback.question}>
      <Select
        aria-label={`${t.feedback.question} ${finding.heading}`}
        value={recognition}
        onChange={(_, { value }) => onChange(value as Recognition | '')}
      >
        <option value="">{texts.saysNothing}</option>
        {recognitions.map((each) => (
          <option key={each} value={each}>
            {t.feedback.answer[each]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
