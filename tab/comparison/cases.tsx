import { makeStyles, tokens } from '@fluentui/react-components'
import type { CasesView, CaseView } from '../../src/reads/programme.ts'
import { recognitionBars } from '../components/bar-views.ts'
import { Result } from '../components/result.tsx'
import { useSession } from '../session.ts'
import { useComparisonTexts } from './use-comparison-texts.ts'

const useStyles = makeStyles({
  cases: { display: 'grid', gap: tokens.spacingVerticalL, marginTop: tokens.spacingVerticalXL },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '44rem' },
  list: {
    listStyleType: 'none',
    display: 'grid',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
  },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
})

/** Whether the units recognise themselves in their feedback: a picture and a table for each. */
export function Cases({ view: { cases, leftOut, reason } }: { view: CasesView }) {
  const styles = useStyles()
  const { t, language } = useSession()
  const c = useComparisonTexts()
  const nameOf = ({ name, letter }: CaseView) => name ?? c.unnamed(letter ?? '')
  return (
    <section className={styles.cases} aria-labelledby="cases">
      <h2 id="cases" className={styles.heading}>
        {c.recognition}
      </h2>
      <p className={styles.quiet}>{c.recognitionAbout}</p>
      {cases.length === 0 && <p>{c.nothing}</p>}
      <ul className={styles.list}>
        {cases.map((each) => (
          <li key={each.key}>
            <h3 className={styles.name} dir="auto">
              {nameOf(each)} · {t.poll.answered(each.answered)}
            </h3>
            <Result
              result={each.result}
              bars={
                each.result.shown && each.result.kind === 'bars'
                  ? recognitionBars(each.result.bars, t.poll.recognition, language)
                  : []
              }
              caption={`${c.recognition} – ${nameOf(each)}`}
              answered={each.answered}
            />
          </li>
        ))}
      </ul>
      {reason && <p className={styles.quiet}>{c.reason[reason]}</p>}
      {leftOut > 0 && <p className={styles.quiet}>{c.leftOut(leftOut)}</p>}
    </section>
  )
}
