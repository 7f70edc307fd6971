import { inOrder, ordersFor } from '../../src/question/order.ts'
import type { QuestionsView } from '../../src/reads/live.ts'
import { classes } from '../theme/classes.ts'
import styles from './stage-questions.module.css'
import { useQuestionTexts } from './use-question-texts.ts'

const most = 5

/** The foremost questions, to be read from the back of the room. */
export function StageQuestions({ step }: { step: QuestionsView }) {
  const t = useQuestionTexts()
  const open = step.questions.filter(({ isAnswered }) => !isAnswered)
  const shown = inOrder(open, ordersFor(step.mayDisagree)[0]!).slice(0, most)
  const left = open.length - shown.length
  if (open.length === 0) return <p className={styles.quiet}>{t.stageNone}</p>
  return (
    <>
      <ol className={styles.list}>
        {shown.map(({ id, body, support, isPinned }) => (
          <li key={id} className={classes(styles.question, isPinned && styles.pinned)}>
            <p dir="auto">{body}</p>
            {support && (
              <p className={styles.quiet}>
                {t.wondering(support.for)}
                {step.mayDisagree && ` · ${t.against(support.against)}`}
              </p>
            )}
          </li>
        ))}
      </ol>
      {left > 0 && <p className={styles.quiet}>{t.stageMore(left)}</p>}
    </>
  )
}
