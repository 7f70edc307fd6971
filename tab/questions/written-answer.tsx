import { useQuestionTexts } from './use-question-texts.ts'
import styles from './written-answer.module.css'

/** What whoever leads has answered in writing, under the question. */
export function WrittenAnswer({ answer }: { answer: string }) {
  const t = useQuestionTexts()
  return (
    <div className={styles.answer}>
      <p className={styles.label}>{t.answerIs}</p>
      <p className={styles.words} dir="auto">
        {answer}
      </p>
    </div>
  )
}
