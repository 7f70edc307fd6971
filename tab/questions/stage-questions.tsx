import type { QuestionsView } from '../../src/reads/live.ts'
import { classes } from '../theme/classes.ts'
import { stageQuestions } from './on-stage.ts'
import styles from './stage-questions.module.css'
import { useQuestionTexts } from './use-question-texts.ts'

/** In signs: an answer that would leave no room for its question if it were larger. */
const long = 400

/**
 * The foremost questions, to be read from the back of the room. One that has been answered leaves
 * it, unless it is pinned: then it stays with its answer.
 */
export function StageQuestions({ step }: { step: QuestionsView }) {
  const t = useQuestionTexts()
  const { shown, left } = stageQuestions(step)
  if (shown.length === 0) return <p className={styles.quiet}>{t.stageNone}</p>
  return (
    <>
      <ol className={styles.list}>
        {shown.map(({ id, body, support, isPinned, answer }) => (
          <li key={id} className={classes(styles.question, isPinned && styles.pinned)}>
            <p dir="auto">{body}</p>
            {answer ? (
              <p className={classes(styles.answer, answer.length > long && styles.long)} dir="auto">
                {answer}
              </p>
            ) : (
              support && (
                <p className={styles.quiet}>
                  {t.wondering(support.for)}
                  {step.mayDisagree && ` · ${t.against(support.against)}`}
                </p>
              )
            )}
          </li>
        ))}
      </ol>
      {left > 0 && <p className={styles.quiet}>{t.stageMore(left)}</p>}
    </>
  )
}
