import type { AnsweredQuestions as Answered } from '../../src/reads/seminar.ts'
import { WrittenAnswer } from '../questions/written-answer.tsx'
import { useLocalText } from '../session.ts'
import styles from './around.module.css'

/** What people asked and got an answer to in writing, when the seminar is over. */
export function AnsweredQuestions({ answered }: { answered: Answered[] }) {
  const localText = useLocalText()
  return answered.map(({ heading, questions }, index) => (
    <section key={index} className={styles.result} aria-label={localText(heading)}>
      <h3 className={styles.question}>{localText(heading)}</h3>
      <ul className={styles.asked}>
        {questions.map(({ id, body, answer }) => (
          <li key={id}>
            <p dir="auto">{body}</p>
            <WrittenAnswer answer={answer} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
