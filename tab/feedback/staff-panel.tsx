import { makeStyles, tokens } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { CardPreview } from './card-preview.tsx'
import { DeliveryState } from './delivery-state.tsx'
import { Notices } from './notices.tsx'
import { LeftOutList } from './left-out-list.tsx'
import { LifeLine } from './life-line.tsx'
import { Log } from './log.tsx'
import { NobodySpeaks } from './nobody-speaks.tsx'
import { NotReached } from './not-reached.tsx'
import { Release } from './release.tsx'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    marginBlock: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    // Invisible but in the contrast theme, where backgrounds don't tell parts from each other.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media print': { display: 'none' },
  },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
})

/** For staff: where the file came from, the card, and its delivery. */
export function StaffPanel({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { status, leftOut, sourceName, delivery, versionId, mayReadLog } = feedback
  if (!leftOut) return null
  const isDraft = status === 'draft'
  const isDelivered = status === 'delivered' || status === 'acknowledged'
  return (
    <section
      className={styles.panel}
      aria-label={isDraft ? t.feedback.draftHeading : t.feedback.delivery}
    >
      <div className={styles.part}>
        <h2 className={styles.heading}>
          {isDraft ? t.feedback.draftHeading : t.feedback.delivery}
        </h2>
        <LifeLine status={status} />
        <NobodySpeaks unit={feedback.unit} />
        {delivery && <DeliveryState delivery={delivery} />}
        <NotReached feedback={feedback} onDone={onDone} />
        {delivery?.sentAt && <Notices notices={feedback.notices ?? []} />}
        {sourceName && <p className={styles.quiet}>{t.feedback.source(sourceName)}</p>}
        <LeftOutList leftOut={leftOut} />
        {!isDelivered && <Release feedback={feedback} onDone={onDone} />}
        {mayReadLog && <Log versionId={versionId} />}
      </div>
      {!isDelivered && <CardPreview versionId={versionId} />}
    </section>
  )
}
