import { useState } from 'react'
import { PlainButton } from '../components/plain-button.tsx'
import { useMessages } from '../session.ts'
import styles from './own-questions.module.css'
import type { OwnQuestionsHandle } from './use-own-questions.ts'
import { useQuestionTexts } from './use-question-texts.ts'

/** What this person has asked, what has become of it, and the way to take it back. */
export function OwnQuestions({ own }: { own: OwnQuestionsHandle }) {
  const messages = useMessages()
  const t = useQuestionTexts()
  const [news, setNews] = useState('')
  const withdraw = async (questionId: string) => {
    const refused = await own.withdraw(questionId)
    setNews(refused ? messages.error[refused] : t.withdrawn)
  }

  return (
    <>
      {own.asked.length > 0 && (
        <section className={styles.own}>
          <h2 className={styles.heading}>{t.own}</h2>
          <ul className={styles.list}>
            {own.asked.map(({ id, body, status }) => (
              <li key={id} className={styles.item}>
                <p className={styles.body} dir="auto">
                  {body}
                </p>
                <p className={styles.state}>{t.ownState[status]}</p>
                <PlainButton
                  look="quiet"
                  aria-label={t.withdrawQuestion(body)}
                  onClick={() => void withdraw(id)}
                >
                  {t.withdraw}
                </PlainButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" className={styles.news}>
        {news}
      </p>
    </>
  )
}
