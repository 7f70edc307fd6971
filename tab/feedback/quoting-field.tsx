import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { Quoting } from '../../src/answer/answer.ts'
import { namesUnit } from '../../src/answer/names-unit.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { Caution } from '../components/caution.tsx'
import { type Said, wordsOf } from './said.ts'
import { useLifeTexts } from './use-life-texts.ts'

/** What may be quoted of the unit's answer, which whoever gives it says; warns of what that shows. */
export function QuotingField({
  feedback,
  said,
  quoting,
  onChange,
}: {
  feedback: FeedbackView
  said: Said
  quoting: Quoting | undefined
  onChange: (quoting: Quoting) => void
}) {
  const { joint: texts } = useLifeTexts()
  const warning = warningOf(feedback, said, quoting)
  const words =
    warning &&
    { fewPeople: texts.fewPeople, namesUnit: texts.namesUnit(feedback.unit.name) }[warning]
  return (
    <Field
      label={texts.mayQuote}
      required
      {...(words && {
        validationState: 'warning',
        validationMessageIcon: null,
        validationMessage: <Caution>{words}</Caution>,
      })}
    >
      <RadioGroup value={quoting ?? ''} onChange={(_, { value }) => onChange(value as Quoting)}>
        {(['named', 'unnamed', 'no'] as const).map((each) => (
          <Radio key={each} value={each} label={texts.quoting[each]} />
        ))}
      </RadioGroup>
    </Field>
  )
}

function warningOf({ isSmallUnit, unit }: FeedbackView, said: Said, quoting: Quoting | undefined) {
  if (quoting === 'named') return isSmallUnit ? 'fewPeople' : undefined
  const isNamed = wordsOf(said).some((text) => namesUnit(text, unit.name))
  return quoting === 'unnamed' && isNamed ? 'namesUnit' : undefined
}
