import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { QuestionResults } from '../../src/reads/results.ts'
import { useWritingTexts } from '../agenda/question/use-writing-texts.ts'
import { PollResult } from '../components/poll-result.tsx'
import { RoundsBeside } from '../components/rounds-beside.tsx'
import { Title } from '../components/title.tsx'
import { PictureFrom } from '../copied/picture-from.ts'
import { linkTo } from '../navigation.ts'
import { useLocalText, useMessages, useSession } from '../session.ts'
import { GroupsOverTime } from './groups-over-time.tsx'
import { QuestionCases } from './question-cases.tsx'
import { SaveCsv } from './save-csv.tsx'
import { namedTimes } from './times.ts'
import { useResultsTexts } from './use-results-texts.ts'

const useStyles = makeStyles({
  back: { marginBottom: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2, maxWidth: '44rem' },
  top: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    marginBlock: tokens.spacingVerticalM,
  },
  parts: { display: 'grid', gap: tokens.spacingVerticalXXXL },
  part: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  single: { maxWidth: '56rem' },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
})

/** All that one question has come to: time by time, by group, and unit by unit. */
export function QuestionPage({ results }: { results: QuestionResults }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useMessages()
  const r = useResultsTexts()
  const { kinds } = useWritingTexts()
  const localText = useLocalText()
  const { question, pollKind, bank, waiting, cases } = results
  const times = namedTimes(results.times, language, r)

  return (
    <>
      <p className={styles.back}>
        <Link {...linkTo({ show: 'results' })}>{r.toAll}</Link>
      </p>
      <Title>{localText(question)}</Title>
      <div className={styles.top}>
        <p className={styles.quiet}>{kinds[pollKind]}</p>
        {bank && (
          <p className={styles.quiet}>{r.source(localText(bank.title), localText(bank.source))}</p>
        )}
        {waiting.map((seminar, index) => (
          <p key={index}>{r.waiting(localText(seminar))}</p>
        ))}
        {(times.length > 0 || (cases?.cases.length ?? 0) > 0) && (
          <SaveCsv
            label={r.saveCsv}
            fileName={localText(question)}
            read={() => Promise.resolve([results])}
          />
        )}
      </div>
      <div className={styles.parts}>
        {times.length === 1 && (
          <Part heading={`${times[0]!.name} · ${t.poll.answered(times[0]!.poll.answered)}`}>
            <div className={styles.single}>
              <PictureFrom value={times[0]!.name}>
                <PollResult poll={times[0]!.poll} />
              </PictureFrom>
            </div>
          </Part>
        )}
        {times.length > 1 && (
          <Part heading={r.beside}>
            <RoundsBeside rounds={times} heading="h3" />
          </Part>
        )}
        {times.length > 0 && (
          <Part heading={r.byGroup}>
            <GroupsOverTime times={times} />
          </Part>
        )}
        {cases && (
          <Part heading={r.cases}>
            <PictureFrom value={r.unitSessions}>
              <QuestionCases cases={cases} />
            </PictureFrom>
          </Part>
        )}
      </div>
    </>
  )
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.part} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  )
}
