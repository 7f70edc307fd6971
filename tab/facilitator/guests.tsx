import { Button, Checkbox, makeStyles, tokens, Tooltip } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { JoinCode } from '../components/join-code.tsx'
import { joinLink } from '../join-link.ts'
import { useMessages } from '../session.ts'
import { GuestList } from './guest-list.tsx'
import { ShutDoor } from './shut-door.tsx'
import { useGuestTexts } from './use-guest-texts.ts'

const useStyles = makeStyles({
  guests: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2 },
  code: { fontSize: '2rem' },
  link: { overflowWrap: 'anywhere', userSelect: 'all' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  status: { ':empty': { display: 'none' } },
})

/** The door for those who have no Teams: a code while it is open, and how to shut it. */
export function Guests({
  seminarId,
  joinCode,
  giveName,
  present,
}: {
  seminarId: string
  /** Undefined while the door is shut. */
  joinCode: string | undefined
  giveName: boolean
  /** People who have a screen open: when it changes, guests may have come or gone. */
  present: number
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useGuestTexts()
  const [wantsName, setWantsName] = useState(giveName)
  const [copied, setCopied] = useState<string>()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const [isListOpen, setIsListOpen] = useState(false)
  const link = joinCode && joinLink(joinCode)

  const admit = async () => {
    setRefusal(await send('guest.admit', { seminarId, giveName: wantsName }))
  }
  const shut = async () => setRefusal(await send('guest.turnAway', { seminarId }))
  const copy = () => {
    if (!link) return
    navigator.clipboard.writeText(link).then(
      () => setCopied(link),
      () => undefined, // Teams may not let us: the link is there to be marked and copied by hand
    )
  }

  return (
    <section aria-labelledby="guests" className={styles.guests}>
      <h2 id="guests" className={styles.heading}>
        {messages.seminar.guests.heading}
      </h2>
      {joinCode ? (
        <>
          <p className={styles.code}>
            <span className="visually-hidden">{messages.seminar.guests.code} </span>
            <JoinCode code={joinCode} />
          </p>
          <p className={styles.link}>{link}</p>
        </>
      ) : (
        <p className={styles.help}>{t.help}</p>
      )}
      <Checkbox
        label={t.askName}
        checked={wantsName}
        onChange={(_, { checked }) => setWantsName(checked === true)}
      />
      {joinCode && wantsName !== giveName && <p className={styles.help}>{t.askNameLater}</p>}
      <div className={styles.buttons}>
        {joinCode ? (
          <>
            <Button onClick={copy}>{t.copyLink}</Button>
            <Tooltip content={t.newCodeHelp} relationship="description">
              <Button onClick={() => void admit()}>{t.newCode}</Button>
            </Tooltip>
            <ShutDoor onShut={() => void shut()} />
          </>
        ) : (
          <Button onClick={() => void admit()}>{t.admit}</Button>
        )}
      </div>
      {joinCode && (
        <Button
          appearance="subtle"
          aria-expanded={isListOpen}
          onClick={() => setIsListOpen(!isListOpen)}
        >
          {t.list}
        </Button>
      )}
      {joinCode && isListOpen && <GuestList seminarId={seminarId} present={present} />}
      <div role="status" className={styles.status}>
        {refusal
          ? messages.error[refusal]
          : copied !== undefined && copied === link && messages.tab.copied}
      </div>
    </section>
  )
}
