import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { GuestView } from '../../src/reads/programme.ts'
import { send } from '../api.ts'
import { AskFirst } from '../components/ask-first.tsx'
import { useMessages } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useGuestTexts } from './use-guest-texts.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    display: 'grid',
    maxHeight: '20rem',
    overflowY: 'auto',
    minWidth: 0,
  },
  guest: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { ':empty': { display: 'none' } },
})

/** Who has come in, and how to show one of them out. Read again when people come and go. */
export function GuestList({ seminarId, present }: { seminarId: string; present: number }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useGuestTexts()
  const { data, reload } = useRead<GuestView[]>(`/api/seminars/${seminarId}/guests`)
  const [answer, setAnswer] = useState<{ out: string } | { refusal: ErrorCode }>()
  useEffect(reload, [reload, present])

  const showOut = async ({ id, name = '' }: GuestView) => {
    const refusal = await send('guest.showOut', { guestId: id })
    setAnswer(refusal ? { refusal } : { out: name })
    reload()
  }

  if (!data) return null
  const named = data.filter(({ name }) => name)
  const unnamed = data.length - named.length
  return (
    <>
      {data.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.list}>
        {named.map((guest) => (
          <li key={guest.id} className={styles.guest}>
            <span className={styles.name}>{guest.name}</span>
            <AskFirst
              appearance="subtle"
              label={t.showOut}
              aria-label={t.showOutOf(guest.name!)}
              question={t.showOutQuestion(guest.name!)}
              onConfirm={() => void showOut(guest)}
            >
              {t.showOutHelp}
            </AskFirst>
          </li>
        ))}
      </ul>
      {unnamed > 0 && <p className={styles.quiet}>{t.unnamed(unnamed)}</p>}
      <p role="status" className={styles.status}>
        {answer && ('out' in answer ? t.isOut(answer.out) : messages.error[answer.refusal])}
      </p>
    </>
  )
}
