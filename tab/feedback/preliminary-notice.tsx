import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({ notice: { marginBlockEnd: tokens.spacingVerticalXL } })

/** Tells a contact person that what they read is not for everybody yet, and what they can do. */
export function PreliminaryNotice({ feedback }: { feedback: FeedbackView }) {
  const styles = useStyles()
  const { release } = useLifeTexts()
  const { status, mayComment, leftOut } = feedback
  const isOnItsWay = status === 'preliminary' || status === 'approved' || status === 'scheduled'
  if (leftOut || !isOnItsWay) return null
  return (
    <MessageBar layout="multiline" className={styles.notice}>
      <MessageBarBody>{mayComment ? release.preliminary : release.approved}</MessageBarBody>
    </MessageBar>
  )
}
