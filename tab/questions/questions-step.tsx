import type { QuestionsView } from '../../src/reads/live.ts'
import { StepHeading } from '../components/step-heading.tsx'
import { AnonymityPromise } from '../participant/anonymity-promise.tsx'
import { useLocalText } from '../session.ts'
import { AskForm } from './ask-form.tsx'
import { OwnQuestions } from './own-questions.tsx'
import { QuestionList } from './question-list.tsx'
import styles from './questions-step.module.css'
import { useOwnQuestions } from './use-own-questions.ts'
import { useQuestionTexts } from './use-question-texts.ts'

/** Ask, and say what one wonders too. */
export function QuestionsStep({ step, isLive }: { step: QuestionsView; isLive: boolean }) {
  const t = useQuestionTexts()
  const localText = useLocalText()
  const own = useOwnQuestions(step, isLive)
  const waiting = own.asked.filter(({ status }) => status === 'waiting').map(({ id }) => id)
  return (
    <>
      <StepHeading>{localText(step.heading)}</StepHeading>
      {step.help && <p className={styles.quiet}>{localText(step.help)}</p>}
      {step.isOpen ? (
        <AskForm stepId={step.id} waiting={waiting} ask={own.ask} />
      ) : (
        <p>{t.closed}</p>
      )}
      <OwnQuestions own={own} questions={step.questions} />
      <QuestionList step={step} own={own} />
      <AnonymityPromise line={t.anonymous} points={t.promise} />
    </>
  )
}
