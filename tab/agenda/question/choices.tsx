import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { Moderation } from '../../../src/poll/open-text.ts'
import { useWritingTexts } from './use-writing-texts.ts'

const moderations: Moderation[] = ['before', 'after']
const pointCounts = [5, 7] as const

interface Choice<Value> {
  value: Value
  isReadOnly: boolean
  onChange: (value: Value) => void
}

export function PointsChoice({ value, isReadOnly, onChange }: Choice<5 | 7>) {
  const t = useWritingTexts()
  return (
    <Field label={t.points}>
      <RadioGroup
        layout="horizontal"
        value={String(value)}
        disabled={isReadOnly}
        onChange={(_, data) => onChange(data.value === '7' ? 7 : 5)}
      >
        {pointCounts.map((points) => (
          <Radio key={points} value={String(points)} label={t.pointsOf(points)} />
        ))}
      </RadioGroup>
    </Field>
  )
}

export function UnsureChoice({ value, isReadOnly, onChange }: Choice<boolean | undefined>) {
  const t = useWritingTexts()
  return (
    <Checkbox
      label={t.mayBeUnsure}
      checked={value ?? false}
      disabled={isReadOnly}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  )
}

export function ModerationChoice({ value, isReadOnly, onChange }: Choice<Moderation>) {
  const t = useWritingTexts()
  return (
    <Field label={t.moderation}>
      <RadioGroup
        value={value}
        disabled={isReadOnly}
        onChange={(_, data) => onChange(data.value as Moderation)}
      >
        {moderations.map((moderation) => (
          <Radio key={moderation} value={moderation} label={t.moderationOf[moderation]} />
        ))}
      </RadioGroup>
    </Field>
  )
}
