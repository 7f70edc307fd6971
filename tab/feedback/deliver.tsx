import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { CommandInput } from '../../src/protocol.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { useRead } from '../use-read.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { useLifeTexts } from './use-life-texts.ts'

/** What is said of a delivery; no time is at once. */
export type Delivery = Omit<CommandInput<'feedback.deliver'>, 'versionId'>

/** Sends the card to the unit, now or at a time, once somebody has read where it goes. */
export function Deliver({
  feedback,
  onDeliver,
}: {
  feedback: FeedbackView
  onDeliver: (delivery: Delivery, isDefault: boolean) => void
}) {
  const t = useFeedbackMessages()
  const { release } = useLifeTexts()
  const [isLater, setIsLater] = useState(false)
  const [time, setTime] = useState('')
  const [days, setDays] = useState(String(feedback.answerDays ?? 14))
  const [isDefault, setIsDefault] = useState(false)
  const { data: units } = useRead<UnitOverview[]>('/api/units')
  const { unit } = feedback
  const conversation = units?.find(({ id }) => id === unit.id)?.conversation
  const name = conversation?.name ?? t.feedback.conversationUnnamed
  const isByEmail = units !== undefined && !conversation
  const answerDays = Math.min(120, Math.max(1, Math.round(Number(days)) || 14))
  const deliver = () =>
    onDeliver(
      {
        answerDays,
        ...(isLater && { at: new Date(time).toISOString() }),
        ...(isByEmail && { byEmail: true }),
      },
      isDefault,
    )

  return (
    <AskFirst
      appearance="primary"
      size="large"
      label={isByEmail ? release.deliverByEmail : t.feedback.deliver}
      question={t.feedback.deliverQuestion(unit.name)}
      disabled={!units}
      mayConfirm={!isLater || time !== ''}
      onConfirm={deliver}
    >
      <p>{isByEmail ? release.byEmailHelp(unit.name) : t.feedback.deliverHelp(unit.name, name)}</p>
      {!isByEmail && (
        <Field label={release.when}>
          <RadioGroup
            value={isLater ? 'later' : 'now'}
            onChange={(_, { value }) => setIsLater(value === 'later')}
          >
            <Radio value="now" label={release.now} />
            <Radio value="later" label={release.later} />
          </RadioGroup>
        </Field>
      )}
      {isLater && (
        <Field label={release.time} hint={time ? undefined : release.timeHelp}>
          <Input type="datetime-local" value={time} onChange={(_, { value }) => setTime(value)} />
        </Field>
      )}
      <Field label={release.answerDays} hint={release.answerDaysHelp}>
        <Input
          type="number"
          min={1}
          max={120}
          value={days}
          onChange={(_, { value }) => setDays(value)}
          onBlur={() => setDays(String(answerDays))}
        />
      </Field>
      <Checkbox
        label={release.answerDaysDefault}
        checked={isDefault}
        onChange={(_, { checked }) => setIsDefault(checked === true)}
      />
    </AskFirst>
  )
}
