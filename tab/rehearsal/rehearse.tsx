import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { goTo, linkTo } from '../navigation.ts'
import { useMessages } from '../session.ts'
import { useRehearsalTexts } from './use-rehearsal-texts.ts'

const useStyles = makeStyles({
  rehearse: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  help: { color: tokens.colorNeutralForeground2 },
  status: { ':empty': { display: 'none' } },
})

/** Makes a copy of the seminar to practise in, and goes there; or back to the one there is. */
export function Rehearse({
  seminarId,
  ongoing,
}: {
  seminarId: string
  /** A rehearsal that has not been thrown away. */
  ongoing: string | undefined
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useRehearsalTexts()
  const [rehearsalId] = useState(() => crypto.randomUUID())
  const [refusal, setRefusal] = useState<ErrorCode>()
  const start = async () => {
    const refused = await send('rehearsal.start', { seminarId, rehearsalId })
    setRefusal(refused)
    if (!refused) goTo({ show: 'seminar', seminarId: rehearsalId, viewer: 'facilitator' })
  }
  return (
    <section className={styles.rehearse} aria-label={t.heading}>
      {ongoing && (
        <a {...linkTo({ show: 'seminar', seminarId: ongoing, viewer: 'facilitator' })}>{t.goOn}</a>
      )}
      <Button onClick={() => void start()}>{ongoing ? t.startAnew : t.start}</Button>
      <p className={styles.help}>{ongoing ? t.startAnewHelp : t.startHelp}</p>
      <p role="status" className={styles.status}>
        {refusal && messages.error[refusal]}
      </p>
    </section>
  )
}
