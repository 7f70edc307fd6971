import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { Comments } from './comments.tsx'
import { Disposition } from './disposition.tsx'
import { FindingAnswers } from './finding-answers.tsx'
import { FindingChange } from './finding-change.tsx'
import { FindingLink } from './finding-link.tsx'
import { JointOfFinding } from './joint-of-finding.tsx'
import { NoteList } from './note-list.tsx'
import { notesIn } from './notes.ts'
import { RecognitionRow } from './recognition-row.tsx'
import { RichText } from './rich-text.tsx'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { blocksOnPaper, notOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  article: {
    display: 'grid',
    gap: '2.5rem',
    maxWidth: '68ch',
    minWidth: 0,
    fontSize: '1.0625rem',
    lineHeight: 1.6,
    ...blocksOnPaper('2rem'),
  },
  section: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    scrollMarginTop: tokens.spacingVerticalL,
    ...blocksOnPaper('0.75rem'),
  },
  heading: {
    fontSize: '1.35rem',
    lineHeight: 1.3,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    breakAfter: 'avoid',
  },
  anonymous: {
    color: tokens.colorNeutralForeground2,
    fontSize: '0.9375rem',
    ...notOnPaper,
  },
})

/** The text of a feedback document, with the unit's answers where they belong. */
export function Article({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const { summary, findings, closing, mayRespond } = feedback
  const notes = useMemo(
    () => notesIn([...summary, ...findings.flatMap(({ body }) => body), ...closing]),
    [summary, findings, closing],
  )

  return (
    <article className={styles.article}>
      {summary.length > 0 && (
        <section id="summary" className={styles.section}>
          <h2 className={styles.heading}>{t.feedback.summary}</h2>
          <RichText blocks={summary} notes={notes} />
        </section>
      )}
      {mayRespond && <p className={styles.anonymous}>{t.feedback.anonymous}</p>}
      {findings.map((finding) => (
        <section key={finding.id} id={`finding-${finding.id}`} className={styles.section}>
          <h2 id={`finding-${finding.id}-heading`} className={styles.heading} tabIndex={-1}>
            {finding.heading}
          </h2>
          <FindingChange finding={finding} />
          <RichText blocks={finding.body} notes={notes} />
          <Comments finding={finding} feedback={feedback} onDone={onDone} />
          {mayRespond && <RecognitionRow finding={finding} isSmallUnit={feedback.isSmallUnit} />}
          <FindingLink versionId={feedback.versionId} finding={finding} />
          <JointOfFinding joint={finding.joint} />
          <FindingAnswers finding={finding} />
          <Disposition
            about={{ versionId: feedback.versionId, findingId: finding.id }}
            heading={finding.heading}
            disposition={finding.disposition}
            mayDispose={feedback.mayDispose}
            onDone={onDone}
          />
        </section>
      ))}
      {closing.length > 0 && (
        <section id="closing" className={styles.section}>
          <h2 className={styles.heading}>{t.feedback.closing}</h2>
          <RichText blocks={closing} notes={notes} />
        </section>
      )}
      <NoteList notes={notes} />
    </article>
  )
}

/** Where a link to a finding puts the reader. */
export function findingHeading(findingId: string): HTMLElement | null {
  return document.getElementById(`finding-${findingId}`)?.querySelector('h2') ?? null
}
