import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  contents: {
    display: 'none',
    '@media (min-width: 900px)': {
      display: 'block',
      position: 'sticky',
      top: tokens.spacingVerticalXL,
      maxHeight: '90vh',
      overflowY: 'auto',
    },
    '@media print': { display: 'none' },
  },
  heading: { fontSize: '0.875rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', marginTop: tokens.spacingVerticalS },
  link: { display: 'block', paddingBlock: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
})

/** The table of contents, where there is room for it beside the text. */
export function Contents({ feedback }: { feedback: FeedbackView }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const entries = [
    ...(feedback.summary.length > 0 ? [['summary', t.feedback.summary] as const] : []),
    ...feedback.findings.map(({ id, heading }) => [`finding-${id}`, heading] as const),
    ...(feedback.closing.length > 0 ? [['closing', t.feedback.closing] as const] : []),
  ]
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents" className={styles.heading}>
        {t.feedback.contents}
      </h2>
      <ul className={styles.list}>
        {entries.map(([anchor, label]) => (
          <li key={anchor}>
            <Link className={styles.link} href={`#${anchor}`}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
