import type { Stance } from '../../src/question/question.ts'
import type { AskedQuestion } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { classes } from '../theme/classes.ts'
import styles from './question-row.module.css'
import { useQuestionTexts } from './use-question-texts.ts'
import { WrittenAnswer } from './written-answer.tsx'

/** One question, and whether this person wonders too. */
export function QuestionRow({
  question,
  stance,
  mayDisagree,
  onTake,
}: {
  question: AskedQuestion
  stance: Stance | undefined
  mayDisagree: boolean
  /** Null takes back. */
  onTake: (stance: Stance | null) => void
}) {
  const t = useQuestionTexts()
  const { id, body, support, isPinned, isAnswered, answer } = question
  const words: Record<Stance, string> = { for: t.wonder, against: t.notNow }
  const stances: Stance[] = mayDisagree ? ['for', 'against'] : ['for']
  return (
    <li className={classes(styles.row, isPinned && styles.pinned)}>
      {isPinned && <p className={styles.kicker}>{t.pinned}</p>}
      <p id={`question-${id}`} className={styles.body} dir="auto">
        {body}
      </p>
      {isAnswered ? (
        <p className={styles.kicker}>
          {t.isAnswered}
          {support && ` · ${t.wondering(support.for)}`}
        </p>
      ) : (
        <div className={styles.buttons}>
          {stances.map((each) => (
            <PlainButton
              key={each}
              className={styles.button}
              aria-pressed={stance === each}
              aria-describedby={`question-${id}`}
              onClick={() => onTake(stance === each ? null : each)}
            >
              <span aria-hidden="true">{stance === each ? '✓ ' : ''}</span>
              {words[each]}
              {support && ` · ${support[each]}`}
            </PlainButton>
          ))}
        </div>
      )}
      {answer && <WrittenAnswer answer={answer} />}
    </li>
  )
}
