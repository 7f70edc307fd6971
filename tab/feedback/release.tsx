import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { Deliver, type Delivery } from './deliver.tsx'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

/** The next steps on a version's way to its unit, for those who may take them. */
export function Release({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { release } = useLifeTexts()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { steps, unit, versionId, deliverAt, isSuperseded } = feedback
  const take = async (
    name: 'feedback.share' | 'feedback.approve' | 'feedback.deliver' | 'feedback.unschedule',
    more: Delivery = {},
  ) => {
    const refused = await send(name, { versionId, ...more })
    setRefusal(refused)
    if (!refused) onDone()
    return refused
  }
  const deliver = async (delivery: Delivery, isDefault: boolean) => {
    const refused = await take('feedback.deliver', delivery)
    const { answerDays } = delivery
    if (!refused && isDefault && answerDays) await send('programme.setAnswerDays', { answerDays })
  }

  return (
    <>
      {deliverAt && <p role="status">{t.feedback.deliverAt(dateTimeText(deliverAt, language))}</p>}
      {!isSuperseded && !steps.includes('approve') && !steps.includes('deliver') && (
        <p>{t.feedback.onlyLeadDelivers}</p>
      )}
      <div className={styles.steps}>
        {steps.includes('share') && (
          <AskFirst
            appearance="primary"
            size="large"
            label={release.share}
            question={release.shareQuestion(unit.name)}
            onConfirm={() => void take('feedback.share')}
          >
            <p>{release.shareHelp}</p>
          </AskFirst>
        )}
        {steps.includes('approve') && (
          <AskFirst
            appearance="primary"
            size="large"
            label={release.approve}
            question={release.approveQuestion}
            onConfirm={() => void take('feedback.approve')}
          >
            <p>{release.approveHelp}</p>
          </AskFirst>
        )}
        {steps.includes('deliver') && (
          <Deliver
            feedback={feedback}
            onDeliver={(delivery, isDefault) => void deliver(delivery, isDefault)}
          />
        )}
        {steps.includes('unschedule') && (
          <Button size="large" onClick={() => void take('feedback.unschedule')}>
            {release.unschedule}
          </Button>
        )}
      </div>
      {refusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.error[refusal]}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
