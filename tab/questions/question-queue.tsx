import { makeStyles, tokens } from '@fluentui/react-components'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { QueuedQuestion } from './queued-question.tsx'
import { useQuestionTexts } from './use-question-texts.ts'

const useStyles = makeStyles({
  queue: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  help: { color: tokens.colorNeutralForeground2 },
  more: { minHeight: '32px', cursor: 'pointer' },
})

/** The questions that others don't see: those to read, and those kept back or done with. */
export function QuestionQueue({ questions }: { questions: ModeratedQuestion[] }) {
  const styles = useStyles()
  const t = useQuestionTexts()
  const waiting = questions.filter(({ status }) => status === 'waiting')
  const keptBack = questions.filter(
    ({ status, isArchived }) => status === 'hidden' || (status === 'shown' && isArchived),
  )
  return (
    <section aria-labelledby="question-queue" className={styles.queue}>
      <h2 id="question-queue" className={styles.heading}>
        {t.toRead(waiting.length)}
      </h2>
      {questions.length === 0 && <p className={styles.help}>{t.queueHelp}</p>}
      <ul className={styles.list}>
        {waiting.map((question) => (
          <QueuedQuestion key={question.id} question={question} />
        ))}
      </ul>
      {keptBack.length > 0 && (
        <details open>
          <summary className={styles.more}>{t.keptBack(keptBack.length)}</summary>
          <ul className={styles.list}>
            {keptBack.map((question) => (
              <QueuedQuestion key={question.id} question={question} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
