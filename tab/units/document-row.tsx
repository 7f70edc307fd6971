import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { FeedbackSummary } from '../../src/reads/unit.ts'
import { dateText } from '../dates.ts'
import { DeliveryState } from '../feedback/delivery-state.tsx'
import { linkTo } from '../navigation.ts'
import { useSession } from '../session.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minHeight: '24px' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
})

/** One version of a feedback document, with where it is on its way. */
export function DocumentRow({ document }: { document: FeedbackSummary }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { versionId, title, number, status, findings, savedAt, deliveredAt, delivery } = document
  return (
    <li className={styles.row}>
      <Link className={styles.title} {...linkTo({ show: 'feedback', versionId })}>
        {title}
      </Link>
      <div className={styles.meta}>
        <Badge appearance={status === 'draft' ? 'outline' : 'tint'} color="brand" size="large">
          {t.feedback.status[status]}
        </Badge>
        <span>{t.feedback.version(number)}</span>
        <span>{t.tab.start.findings(findings)}</span>
        <span>
          {deliveredAt
            ? t.feedback.deliveredAt(dateText(deliveredAt, language))
            : t.feedback.savedAt(dateText(savedAt, language))}
        </span>
      </div>
      {delivery && <DeliveryState delivery={delivery} />}
    </li>
  )
}
