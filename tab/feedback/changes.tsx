import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { RichText } from './rich-text.tsx'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  changes: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    maxWidth: '68ch',
    marginBottom: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { fontSize: '1.1rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  name: { overflowWrap: 'anywhere' },
  more: { '@media print': { '&:not([open])': { display: 'none' } } },
  toggle: { minHeight: '24px', cursor: 'pointer' },
})

/** What is different from the version before. Each changed finding says itself how. */
export function Changes({ feedback }: { feedback: FeedbackView }) {
  const styles = useStyles()
  const { changes } = useLifeTexts()
  const { since, findings, removed } = feedback
  if (!since) return null
  const added = findings.filter(({ change }) => change?.kind === 'added').length
  const changed = findings.filter(({ change }) => change?.kind === 'changed').length
  const isSame = added + changed + removed.length === 0
  return (
    <section className={styles.changes} aria-labelledby="changes">
      <h2 id="changes" className={styles.heading}>
        {changes.heading(since.number)}
      </h2>
      <p>{isSame ? changes.none : changes.counts(added, changed, removed.length)}</p>
      {removed.length > 0 && (
        <ul className={styles.list}>
          {removed.map(({ heading, body }, index) => (
            <li key={index} className={styles.item}>
              <Badge appearance="outline" size="large">
                {changes.removed}
              </Badge>
              <span className={styles.name}>{heading}</span>
              {body.length > 0 && (
                <details className={styles.more}>
                  <summary className={styles.toggle}>{changes.showRemoved}</summary>
                  <RichText blocks={body} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
