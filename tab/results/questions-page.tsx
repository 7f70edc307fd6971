import { Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { QuestionSummary, ResultsOverview } from '../../src/reads/results.ts'
import { useWritingTexts } from '../agenda/question/use-writing-texts.ts'
import { Title } from '../components/title.tsx'
import { linkTo } from '../navigation.ts'
import { useLocalText } from '../session.ts'
import { any, type Choice, chosenQuestions, unitSessions, wholeBank } from './choice.ts'
import { readChosen } from './read-chosen.ts'
import { SaveCsv } from './save-csv.tsx'
import { useResultsTexts } from './use-results-texts.ts'

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    maxWidth: '44rem',
    marginTop: tokens.spacingVerticalM,
  },
  choices: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
  },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  row: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  question: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Every question that has been asked, to choose from by seminar and by where it comes from. */
export function QuestionsPage({
  overview: { seminars, questions },
  choice,
  onChoose,
}: {
  overview: ResultsOverview
  choice: Choice
  onChoose: (choice: Choice) => void
}) {
  const styles = useStyles()
  const r = useResultsTexts()
  const localText = useLocalText()
  const chosen = chosenQuestions(questions, choice)
  const items = questions.flatMap(({ bank }) => bank ?? [])
  const bank = [...new Map(items.map((item) => [item.id, item])).values()]

  return (
    <>
      <Title>{r.heading}</Title>
      <div className={styles.page}>
        <p className={styles.quiet}>{questions.length === 0 ? r.none : r.about}</p>
        {questions.length > 0 && (
          <div className={styles.choices}>
            <Field label={r.seminar}>
              <Select
                value={choice.seminar}
                onChange={(_, { value }) => onChoose({ ...choice, seminar: value })}
              >
                <option value={any}>{r.allSeminars}</option>
                {seminars.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {localText(title)}
                  </option>
                ))}
                {questions.some(({ isForUnits }) => isForUnits) && (
                  <option value={unitSessions}>{r.unitSessions}</option>
                )}
              </Select>
            </Field>
            <Field label={r.from}>
              <Select
                value={choice.bank}
                onChange={(_, { value }) => onChoose({ ...choice, bank: value })}
              >
                <option value={any}>{r.allQuestions}</option>
                {bank.length > 0 && <option value={wholeBank}>{r.fromBank}</option>}
                {bank.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {localText(title)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        {questions.length > 0 && (
          <p role="status">{chosen.length > 0 ? r.shown(chosen.length) : r.noneChosen}</p>
        )}
        {chosen.some(({ hasResults }) => hasResults) && (
          <SaveCsv label={r.saveAll} fileName={r.heading} read={() => readChosen(chosen)} />
        )}
        <ul className={styles.list}>
          {chosen.map((question) => (
            <QuestionRow key={question.pollId} question={question} />
          ))}
        </ul>
      </div>
    </>
  )
}

function QuestionRow({ question: asked }: { question: QuestionSummary }) {
  const styles = useStyles()
  const r = useResultsTexts()
  const { kinds } = useWritingTexts()
  const localText = useLocalText()
  const { pollId, question, pollKind, seminarIds, isForUnits, hasResults } = asked
  const facts = [
    kinds[pollKind],
    seminarIds.length > 0 && r.asked(seminarIds.length),
    isForUnits && r.inUnitSessions,
    !hasResults && r.notClosed,
  ]
  return (
    <li className={styles.row}>
      <Link className={styles.question} {...linkTo({ show: 'results', pollId })}>
        {localText(question)}
      </Link>
      <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
