import { makeStyles, tokens } from '@fluentui/react-components'
import type { Notes } from './notes.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'
import { blocksOnPaper, notOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  notes: {
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: '0.9rem',
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, breakAfter: 'avoid' },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '1.5em',
    ...blocksOnPaper('0.4em'),
  },
  back: notOnPaper,
})

export function NoteList({ notes }: { notes: Notes }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  if (notes.texts.length === 0) return null
  return (
    <section className={styles.notes}>
      <h2 className={styles.heading}>{t.feedback.notes}</h2>
      <ol className={styles.list}>
        {notes.texts.map((text, index) => (
          <li key={index} id={`note-${index + 1}`}>
            {text}{' '}
            <a
              className={styles.back}
              href={`#note-mark-${index + 1}`}
              aria-label={t.feedback.backToText}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
