import { makeStyles, tokens } from '@fluentui/react-components'
import type { QuestionCases as Cases } from '../../src/reads/results.ts'
import { useComparisonTexts } from '../comparison/use-comparison-texts.ts'
import { PollResult } from '../components/poll-result.tsx'
import { useMessages, useSession } from '../session.ts'
import { pollOfGroup } from './times.ts'
import { useResultsTexts } from './use-results-texts.ts'

const useStyles = makeStyles({
  cases: {
    listStyleType: 'none',
    display: 'grid',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
    alignItems: 'start',
  },
  case: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  name: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '44rem' },
})

/** What units answered in sessions of their own, side by side and as each has agreed to. */
export function QuestionCases({ cases: { cases, poll, leftOut, reason } }: { cases: Cases }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useMessages()
  const c = useComparisonTexts()
  const r = useResultsTexts()
  const isOwnWords = poll.pollKind === 'words' || poll.pollKind === 'openText'
  if (isOwnWords) return <p className={styles.quiet}>{r.noCasesOfOwnWords}</p>
  return (
    <>
      <p className={styles.quiet}>{r.casesAbout}</p>
      {cases.length === 0 && <p>{r.noCases}</p>}
      <ul className={styles.cases}>
        {cases.map((each) => {
          const name = each.name ?? c.unnamed(each.letter ?? '')
          return (
            <li key={each.key} className={styles.case}>
              <h3 className={styles.name} dir="auto">
                {name} · {t.poll.answered(each.answered)}
              </h3>
              <PollResult poll={pollOfGroup(poll, each, name, language)} />
            </li>
          )
        })}
      </ul>
      {reason && <p className={styles.quiet}>{c.reason[reason]}</p>}
      {leftOut > 0 && <p className={styles.quiet}>{c.leftOut(leftOut)}</p>}
    </>
  )
}
