import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { linkTo } from '../navigation.ts'
import { useMessages } from '../session.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  session: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalL,
    '@media print': { display: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The way to the session where the unit goes through the document; staff make it with one press. */
export function Session({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const t = useMessages()
  const { session: texts } = useLifeTexts()
  const [seminarId] = useState(() => crypto.randomUUID())
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { session, mayMakeSession, versionId } = feedback
  if (!session && !mayMakeSession) return null
  const make = async () => {
    const refused = await send('feedback.makeSession', { versionId, seminarId })
    setRefusal(refused)
    if (!refused) onDone()
  }

  return (
    <div className={styles.session}>
      {session ? (
        <>
          <Link {...linkTo({ show: 'seminar', seminarId: session.seminarId })}>{texts.link}</Link>
          <span className={styles.quiet}>{t.seminar.status[session.status]}</span>
        </>
      ) : (
        <>
          <Button onClick={() => void make()}>{texts.make}</Button>
          <span className={styles.quiet}>{texts.makeHelp}</span>
        </>
      )}
      <span role="status">{refusal && t.error[refusal]}</span>
    </div>
  )
}
