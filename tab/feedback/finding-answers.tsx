import { makeStyles, tokens } from '@fluentui/react-components'
import type { FindingView } from '../../src/reads/feedback.ts'
import { recognitionBars } from '../components/bar-views.ts'
import { Result } from '../components/result.tsx'
import { useSession } from '../session.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { blocksOnPaper, wholeOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  answers: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    ...blocksOnPaper(tokens.spacingVerticalS),
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, breakAfter: 'avoid' },
  subheading: { fontSize: '0.875rem', fontWeight: tokens.fontWeightSemibold },
  comments: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '1.2rem',
    ...blocksOnPaper('0.4em'),
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '0.875rem' },
  comment: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', ...wholeOnPaper },
})

/** For staff: what the unit's people have answered to one finding. */
export function FindingAnswers({ finding }: { finding: FindingView }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const { quoting: texts } = useLifeTexts()
  const { answers } = finding
  if (!answers) return null
  const { result, comments, answered } = answers
  const bars =
    result.shown && result.kind === 'bars'
      ? recognitionBars(result.bars, t.feedback.answer, language)
      : []

  return (
    <section className={styles.answers}>
      <h3 className={styles.heading}>
        {t.feedback.answers}
        {result.shown && ` · ${t.poll.answered(answered)}`}
      </h3>
      <Result result={result} bars={bars} caption={finding.heading} answered={answered} />
      {comments.length > 0 && (
        <>
          <h4 className={styles.subheading}>{t.feedback.comments(comments.length)}</h4>
          <ul className={styles.comments}>
            {comments.map(({ body, mayQuote }, index) => (
              <li key={index} className={styles.comment}>
                <p dir="auto">{body}</p>
                <p className={styles.quiet}>{mayQuote ? texts.mayQuote : texts.mayNotQuote}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
