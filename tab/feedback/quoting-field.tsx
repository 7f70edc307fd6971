import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { Quoting } from '../../src/answer/answer.ts'
import { useLifeTexts } from './use-life-texts.ts'

/** What may be quoted of the unit's answer, which whoever gives it says. */
export function QuotingField({
  quoting,
  onChange,
}: {
  quoting: Quoting | undefined
  onChange: (quoting: Quoting) => void
}) {
  const { joint: texts } = useLifeTexts()
  return (
    <Field label={texts.mayQuote} required>
      <RadioGroup value={quoting ?? ''} onChange={(_, { value }) => onChange(value as Quoting)}>
        {(['named', 'unnamed', 'no'] as const).map((each) => (
          <Radio key={each} value={each} label={texts.quoting[each]} />
        ))}
      </RadioGroup>
    </Field>
  )
}
