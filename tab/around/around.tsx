import { lazy, Suspense, useEffect } from 'react'
import { around as en } from '../../src/i18n/en/around.ts'
import { around as sv } from '../../src/i18n/sv/around.ts'
import type { LiveState, PollView } from '../../src/reads/live.ts'
import type { SeminarAround } from '../../src/reads/seminar.ts'
import { dateTimeText, timeText } from '../dates.ts'
import { LaterResult } from '../participant/later-result.tsx'
import { useLocalText, useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import styles from './around.module.css'

const AnsweredQuestions = lazy(() =>
  import('./answered-questions.tsx').then((file) => ({ default: file.AnsweredQuestions })),
)

/** Before a seminar: when it is and what is to come. After it: what has been shown of the results. */
export function Around({ seminar, released }: Pick<LiveState, 'seminar' | 'released'>) {
  const { id, status } = seminar
  const { data, reload } = useRead<SeminarAround>(`/api/seminars/${id}/around`)
  useEffect(reload, [reload, status, released])
  if (!data) return null
  return (
    <div className={styles.around}>
      {status === 'planned' ? <Coming around={data} /> : <Results around={data} />}
    </div>
  )
}

function Coming({ around: { meeting, coming, questions } }: { around: SeminarAround }) {
  const { language } = useSession()
  const localText = useLocalText()
  const t = language === 'en' ? en : sv
  return (
    <>
      {meeting && (
        <p>
          {t.when(dateTimeText(meeting.startsAt, language), timeText(meeting.endsAt, language))}
        </p>
      )}
      {meeting?.meetingUrl && (
        <a href={meeting.meetingUrl} target="_blank" rel="noreferrer">
          {t.openMeeting}
        </a>
      )}
      {coming.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t.coming}</h2>
          <ol className={styles.list}>
            {coming.map(({ kind, heading, minutes }, index) => (
              <li key={index}>
                {localText(heading)}{' '}
                <span className={styles.quiet}>
                  {[t.kind[kind], minutes && t.minutes(minutes)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ol>
          {questions > 0 && <p className={styles.quiet}>{t.questions(questions)}</p>}
        </section>
      )}
    </>
  )
}

function Results({ around: { results, answered } }: { around: SeminarAround }) {
  const { language } = useSession()
  const localText = useLocalText()
  const t = language === 'en' ? en : sv
  const shown = results.filter(hasSomething)
  return (
    <>
      {shown.length === 0 && <p className={styles.quiet}>{t.noResults}</p>}
      {shown.length > 0 && <h2 className={styles.heading}>{t.results}</h2>}
      {shown.map((poll) => (
        <section key={poll.id} className={styles.result} aria-label={localText(poll.question)}>
          <h3 className={styles.question}>{localText(poll.question)}</h3>
          <LaterResult poll={poll} />
        </section>
      ))}
      {answered.length > 0 && (
        <>
          <h2 className={styles.heading}>{t.answered}</h2>
          <Suspense>
            <AnsweredQuestions answered={answered} />
          </Suspense>
        </>
      )}
    </>
  )
}

/** Texts that nobody let through while the seminar lasted will not come, and are not promised here. */
function hasSomething({ pollKind, remarks, earlier }: PollView): boolean {
  if (pollKind !== 'openText') return true
  return remarks.length > 0 || earlier.some((round) => round.remarks.length > 0)
}
