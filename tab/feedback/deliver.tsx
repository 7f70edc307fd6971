import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { FeedbackView, UnitOverview } from '../../src/reads/feedback.ts'
import { useRead } from '../use-read.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

/** Sends the card to the unit, now or at a time, once somebody has read where it goes. */
export function Deliver({
  feedback,
  onDeliver,
}: {
  feedback: FeedbackView
  /** `at` undefined is at once. */
  onDeliver: (at: string | undefined) => void
}) {
  const t = useFeedbackMessages()
  const { release } = useLifeTexts()
  const [isLater, setIsLater] = useState(false)
  const [time, setTime] = useState('')
  const { data: units } = useRead<UnitOverview[]>('/api/units')
  const { unit } = feedback
  const conversation = units?.find(({ id }) => id === unit.id)?.conversation
  const name = conversation?.name ?? t.feedback.conversationUnnamed

  if (units && !conversation) return <p>{t.feedback.deliverUnreachable(unit.name)}</p>
  return (
    <AskFirst
      appearance="primary"
      size="large"
      label={t.feedback.deliver}
      question={t.feedback.deliverQuestion(unit.name)}
      disabled={!units}
      onConfirm={() => onDeliver(isLater && time ? new Date(time).toISOString() : undefined)}
    >
      <p>{t.feedback.deliverHelp(unit.name, name)}</p>
      <Field label={release.when}>
        <RadioGroup
          value={isLater ? 'later' : 'now'}
          onChange={(_, { value }) => setIsLater(value === 'later')}
        >
          <Radio value="now" label={release.now} />
          <Radio value="later" label={release.later} />
        </RadioGroup>
      </Field>
      {isLater && (
        <Field label={release.time} hint={time ? undefined : release.timeHelp}>
          <Input type="datetime-local" value={time} onChange={(_, { value }) => setTime(value)} />
        </Field>
      )}
    </AskFirst>
  )
}
