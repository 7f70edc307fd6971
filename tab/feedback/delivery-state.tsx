import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import type { DeliveryFailure } from '../../src/delivery/messenger.ts'
import type { DeliveryView } from '../../src/reads/feedback.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  delivery: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
})

/** What became of the card, in words, and what to do when it did not arrive. */
export function DeliveryState({ delivery }: { delivery: DeliveryView }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { status, failure, attempts, sentAt, openedAt } = delivery
  return (
    <div className={styles.delivery} role="status">
      <Badge
        size="large"
        appearance="tint"
        color={status === 'failed' ? 'danger' : status === 'sent' ? 'brand' : 'informative'}
      >
        {t.delivery.status[status]}
      </Badge>
      {sentAt && <span>{dateTimeText(sentAt, language)}</span>}
      {openedAt && (
        <span>
          {t.delivery.opened} {dateTimeText(openedAt, language)}
        </span>
      )}
      {status !== 'sent' && attempts > 1 && <span>{t.feedback.attempts(attempts)}</span>}
      {failure && <span>{t.delivery.failure[failure as DeliveryFailure]}</span>}
    </div>
  )
}
