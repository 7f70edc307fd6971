import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import type { DeliveryFailure } from '../../src/delivery/messenger.ts'
import type { DeliveryView } from '../../src/reads/delivery.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  delivery: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
})

/** What became of a delivery, in words, from its card to the unit's answer, and what to do when it did not arrive. */
export function DeliveryState({ delivery }: { delivery: DeliveryView }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { reached } = useLifeTexts()
  const { status, failure, attempts, sentAt, openedAt, answeredAt, acknowledgedAt, reminder } =
    delivery
  const when = (done: string, at: string | undefined, not: string) =>
    at ? `${done} ${dateTimeText(at, language)}` : not
  const reminded = ({ status, failure, at }: NonNullable<typeof reminder>) => {
    const { waiting, sent, failed, noCard } = reached.reminder
    const time = dateTimeText(at, language)
    if (status !== 'failed') return { waiting, sent: sent(time), noCard: noCard(time) }[status]
    return `${failed} ${failure ? t.delivery.failure[failure as DeliveryFailure] : ''}`
  }
  return (
    <div className={styles.delivery} role="status">
      <Badge
        size="large"
        appearance="tint"
        color={status === 'failed' ? 'danger' : status === 'sent' ? 'brand' : 'informative'}
      >
        {t.delivery.status[status]}
      </Badge>
      {status === 'sent' && sentAt && <span>{dateTimeText(sentAt, language)}</span>}
      {status !== 'sent' && attempts > 1 && <span>{t.feedback.attempts(attempts)}</span>}
      {failure && <span>{t.delivery.failure[failure as DeliveryFailure]}</span>}
      {status === 'noCard' && <span>{reached.noCard}</span>}
      <span>{when(t.delivery.opened, openedAt, reached.notOpened)}</span>
      {reminder && <span>{reminded(reminder)}</span>}
      <span>{when(reached.answered, answeredAt, reached.notAnswered)}</span>
      <span>{when(reached.acknowledged, acknowledgedAt, reached.notAcknowledged)}</span>
    </div>
  )
}
