import { Button, Checkbox, makeStyles, tokens, Tooltip } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { JoinCode } from '../components/join-code.tsx'
import { joinLink } from '../join-link.ts'
import { useMessages } from '../session.ts'
import { ShutDoor } from './shut-door.tsx'

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
}: {
  seminarId: string
  /** Undefined while the door is shut. */
  joinCode: string | undefined
  giveName: boolean
}) {
  const styles = useStyles()
  const t = useMessages()
  const [wantsName, setWantsName] = useState(giveName)
  const [copied, setCopied] = useState<string>()
  const [refusal, setRefusal] = useState<ErrorCode>()
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
        {t.seminar.guests.heading}
      </h2>
      {joinCode ? (
        <>
          <p className={styles.code}>
            <span className="visually-hidden">{t.seminar.guests.code} </span>
            <JoinCode code={joinCode} />
          </p>
          <p className={styles.link}>{link}</p>
        </>
      ) : (
        <p className={styles.help}>{t.seminar.guests.help}</p>
      )}
      <Checkbox
        label={t.seminar.guests.askName}
        checked={wantsName}
        onChange={(_, { checked }) => setWantsName(checked === true)}
      />
      {joinCode && wantsName !== giveName && (
        <p className={styles.help}>{t.seminar.guests.askNameLater}</p>
      )}
      <div className={styles.buttons}>
        {joinCode ? (
          <>
            <Button onClick={copy}>{t.seminar.guests.copyLink}</Button>
            <Tooltip content={t.seminar.guests.newCodeHelp} relationship="description">
              <Button onClick={() => void admit()}>{t.seminar.guests.newCode}</Button>
            </Tooltip>
            <ShutDoor onShut={() => void shut()} />
          </>
        ) : (
          <Button onClick={() => void admit()}>{t.seminar.guests.admit}</Button>
        )}
      </div>
      <div role="status" className={styles.status}>
        {refusal ? t.error[refusal] : copied !== undefined && copied === link && t.tab.copied}
      </div>
    </section>
  )
}
