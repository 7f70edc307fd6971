import { Field, Input } from '@fluentui/react-components'
import { useLifeTexts } from './use-life-texts.ts'

/** May it be sent? Nothing is fine too. */
export function isEvidence(address: string): boolean {
  if (address === '') return true
  return URL.canParse(address) && new URL(address).protocol === 'https:'
}

/** An address where what the unit says can be looked up. */
export function EvidenceField({
  evidence,
  onChange,
}: {
  evidence: string
  onChange: (evidence: string) => void
}) {
  const { joint: texts } = useLifeTexts()
  const isWrong = !isEvidence(evidence.trim())
  return (
    <Field
      label={texts.evidence}
      hint={texts.evidenceHelp}
      {...(isWrong && { validationState: 'error', validationMessage: texts.evidenceNotHttps })}
    >
      <Input
        type="url"
        value={evidence}
        maxLength={500}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  )
}
