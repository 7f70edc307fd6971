import { makeStyles, tokens } from '@fluentui/react-components'
import type { FindingView } from '../../src/reads/feedback.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { blocksOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  answer: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    ...blocksOnPaper(tokens.spacingVerticalXS),
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, breakAfter: 'avoid' },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
})

/** What the unit says together of one finding. */
export function JointOfFinding({ joint }: Pick<FindingView, 'joint'>) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { joint: texts } = useLifeTexts()
  if (!joint) return null
  return (
    <section className={styles.answer}>
      <h3 className={styles.heading}>{texts.heading}</h3>
      <p>{`${t.feedback.question} ${t.feedback.answer[joint.recognition]}.`}</p>
      {joint.comment && (
        <p className={styles.words} dir="auto">
          {joint.comment}
        </p>
      )}
    </section>
  )
}
