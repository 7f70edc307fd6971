import { makeStyles, tokens } from '@fluentui/react-components'
import type { LeftOut } from '../../src/feedback/finding.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  leftOut: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, paddingInlineStart: '1.2rem' },
  item: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** What could not be carried over from the file, so that nothing disappears in silence. */
export function LeftOutList({ leftOut }: { leftOut: LeftOut[] }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  if (leftOut.length === 0) return <p className={styles.quiet}>{t.feedback.nothingLeftOut}</p>
  const count = leftOut.reduce((sum, each) => sum + each.count, 0)
  return (
    <section className={styles.leftOut}>
      <h2 className={styles.heading}>{t.feedback.leftOut(count)}</h2>
      <p className={styles.quiet}>{t.feedback.leftOutHelp}</p>
      <ul className={styles.list}>
        {leftOut.map(({ kind, excerpt, count: times }, index) => (
          <li key={index} className={styles.item}>
            <strong>{t.feedback.leftOutKind[kind]}</strong>
            {times > 1 && ` (${t.feedback.times(times)})`}
            {excerpt && t.feedback.leftOutWords(excerpt)}
          </li>
        ))}
      </ul>
    </section>
  )
}
