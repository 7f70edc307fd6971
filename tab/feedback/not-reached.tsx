import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { EmailInstead } from './email-instead.tsx'
import { useLifeTexts } from './use-life-texts.ts'

/** For staff, where the card or the reminder has not arrived: try again, or mail it. */
export function NotReached({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const t = useMessages()
  const { reached } = useLifeTexts()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { delivery, mayDeliverAgain, versionId } = feedback
  if (!delivery) return null
  const tryAgain = async () => {
    const refused = await send('feedback.deliver', { versionId })
    setRefusal(refused)
    if (!refused) onDone()
  }

  return (
    <>
      {mayDeliverAgain && <Button onClick={() => void tryAgain()}>{reached.tryAgain}</Button>}
      <div role="status">{refusal && t.error[refusal]}</div>
      {delivery.status !== 'sent' && <EmailInstead versionId={versionId} />}
      {isReminderMissed(feedback) && <EmailInstead versionId={versionId} about="reminder" />}
    </>
  )
}

/** Somebody who was to be reminded has not been, and the unit has still to answer. */
function isReminderMissed({ delivery, notices = [] }: FeedbackView): boolean {
  const { reminder, answeredAt } = delivery ?? {}
  if (!reminder || answeredAt) return false
  const isUntold = notices.some(({ about, status }) => about === 'reminder' && status === 'failed')
  return isUntold || reminder.status === 'failed' || reminder.status === 'noCard'
}
