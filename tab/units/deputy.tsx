import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { send } from '../api.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { useMessages } from '../session.ts'
import { NameDeputy } from './name-deputy.tsx'
import { useContactTexts } from './use-contact-texts.ts'

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
})

/** For a contact person and the lead: names who stands in, or withdraws them. A deputy may lay it down. */
export function Deputy({ unit, onChange }: { unit: UnitOverview; onChange: () => void }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useContactTexts()
  const [isOpen, setIsOpen] = useState(false)
  const [answer, setAnswer] = useState<ErrorCode | 'saved'>()
  const { deputy, mayNameDeputy, id: unitId } = unit
  const done = (refused: ErrorCode | undefined) => {
    setAnswer(refused ?? 'saved')
    if (!refused) onChange()
  }

  const withdraw = async () => done(await send('deputy.withdraw', { unitId }))

  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.toggle}>{t.manage}</summary>
      <div className={styles.body}>
        {mayNameDeputy && <p className={styles.quiet}>{t.help}</p>}
        {mayNameDeputy && isOpen && (
          <NameDeputy key={deputy?.personId} unitId={unitId} deputy={deputy} onDone={done} />
        )}
        {deputy && (
          <AskFirst
            label={mayNameDeputy ? t.withdraw : t.withdrawOwn}
            question={t.withdrawQuestion(deputy.name)}
            onConfirm={() => void withdraw()}
          >
            <p>{t.withdrawHelp}</p>
          </AskFirst>
        )}
        <div role="status">{answer === 'saved' ? t.saved : answer && messages.error[answer]}</div>
      </div>
    </details>
  )
}
