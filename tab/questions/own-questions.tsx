import { useState } from 'react'
import type { AskedQuestion } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { useMessages } from '../session.ts'
import styles from './own-questions.module.css'
import type { OwnQuestionsHandle } from './use-own-questions.ts'
import { useQuestionTexts } from './use-question-texts.ts'
import { WrittenAnswer } from './written-answer.tsx'

/** What this person has asked, what has become of it, and the way to take it back. */
export function OwnQuestions({
  own,
  questions,
}: {
  own: OwnQuestionsHandle
  /** What everybody sees. */
  questions: AskedQuestion[]
}) {
  const messages = useMessages()
  const t = useQuestionTexts()
  const [news, setNews] = useState('')
  const withdraw = async (questionId: string) => {
    const refused = await own.withdraw(questionId)
    setNews(refused ? messages.error[refused] : t.withdrawn)
  }

  const seen = new Map(questions.map((question) => [question.id, question]))

  return (
    <>
      {own.asked.length > 0 && (
        <section className={styles.own}>
          <h2 className={styles.heading}>{t.own}</h2>
          <ul className={styles.list}>
            {own.asked.map(({ id, body, status }) => {
              const { isAnswered, answer } = seen.get(id) ?? {}
              return (
                <li key={id} className={styles.item}>
                  <p className={styles.body} dir="auto">
                    {body}
                  </p>
                  <p className={styles.state}>{isAnswered ? t.isAnswered : t.ownState[status]}</p>
                  {answer && <WrittenAnswer answer={answer} />}
                  <PlainButton
                    look="quiet"
                    aria-label={t.withdrawQuestion(body)}
                    onClick={() => void withdraw(id)}
                  >
                    {t.withdraw}
                  </PlainButton>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <p role="status" className={styles.news}>
        {news}
      </p>
    </>
  )
}
