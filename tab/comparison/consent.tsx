import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ConsentChoice } from '../../src/comparison/comparison.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { ConsentView } from '../../src/reads/programme.ts'
import { send } from '../api.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useComparisonTexts } from './use-comparison-texts.ts'

const useStyles = makeStyles({
  toggle: { minHeight: '24px', cursor: 'pointer' },
  body: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
    maxWidth: '40rem',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  history: { paddingInlineStart: tokens.spacingHorizontalL },
})

/** How the unit may appear in the comparison: for a contact person to say, for others to see. */
export function Consent({ unitId }: { unitId: string }) {
  const styles = useStyles()
  const { consent } = useComparisonTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.toggle}>{consent.heading}</summary>
      <div className={styles.body}>
        <p className={styles.quiet}>{consent.about}</p>
        {isOpen && <Given unitId={unitId} />}
      </div>
    </details>
  )
}

function Given({ unitId }: { unitId: string }) {
  const styles = useStyles()
  const { t, language } = useSession()
  const { consent } = useComparisonTexts()
  const { data, refusal, reload } = useRead<ConsentView>(`/api/units/${unitId}/consent`)
  const [answer, setAnswer] = useState<ErrorCode | 'saved'>()
  const give = async (choice: ConsentChoice) => {
    setAnswer((await send('unit.consent', { unitId, choice })) ?? 'saved')
    reload()
  }

  if (!data) return refusal && <p role="alert">{t.error[refusal]}</p>
  const [now] = data.given
  return (
    <>
      <p>{now ? consent.now(consent.choices[now.choice]) : consent.silence}</p>
      {data.mayGive && (
        <RadioGroup
          aria-label={consent.heading}
          value={now?.choice ?? ''}
          onChange={(_, { value }) => void give(value as ConsentChoice)}
        >
          {(Object.keys(consent.choices) as ConsentChoice[]).map((choice) => (
            <Radio key={choice} value={choice} label={consent.choices[choice]} />
          ))}
        </RadioGroup>
      )}
      <div role="status">{answer === 'saved' ? consent.saved : answer && t.error[answer]}</div>
      {data.given.length > 0 && (
        <section aria-label={consent.history}>
          <p className={styles.quiet}>{consent.history}</p>
          <ul className={styles.history}>
            {data.given.map(({ choice, by, at }) => (
              <li key={`${at} ${choice}`}>
                {consent.entry(
                  consent.choices[choice],
                  by ?? consent.somebody,
                  dateTimeText(at, language),
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
