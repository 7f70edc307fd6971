import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  line: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  station: {
    paddingInline: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
  },
  current: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
})

const stations = ['draft', 'preliminary', 'approved', 'delivered', 'acknowledged'] as const

/** Where a version is on its way; one that waits for its time stands there in place of approved. */
export function LifeLine({ status }: Pick<FeedbackView, 'status'>) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { release } = useLifeTexts()
  return (
    <ol className={styles.line} aria-label={release.line}>
      {stations.map((each) => {
        const station = each === 'approved' && status === 'scheduled' ? 'scheduled' : each
        const isCurrent = station === status
        return (
          <li
            key={each}
            className={mergeClasses(styles.station, isCurrent && styles.current)}
            aria-current={isCurrent ? 'step' : undefined}
          >
            {t.feedback.status[station]}
          </li>
        )
      })}
    </ol>
  )
}
