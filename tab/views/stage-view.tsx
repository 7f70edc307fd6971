import { makeStyles, tokens } from '@fluentui/react-components'
import { PlainButton } from '../components/plain-button.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { goTo } from '../navigation.ts'
import { useMessages, useSession } from '../session.ts'
import { StageContent } from '../stage/stage-content.tsx'
import { useLive } from '../use-live.ts'

const useStyles = makeStyles({
  stage: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    padding: 'max(16px, 5vh) max(16px, 5vw)',
    gap: 'max(12px, 4vh)',
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    justifyContent: 'center',
    gap: 'max(12px, 4vh)',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: 'max(1rem, 2vh)' },
})

/** What the whole room sees, on a projector or shared to the meeting. */
export function StageView({ seminarId }: { seminarId: string }) {
  const styles = useStyles()
  const t = useMessages()
  const { host } = useSession()
  const { state, connection, refusal } = useLive(seminarId, 'stage')

  if (refusal) return <RefusalPage code={refusal} />
  return (
    <div className={styles.stage}>
      <main className={styles.content}>
        {state ? <StageContent state={state} /> : <Skeleton />}
      </main>
      <footer className={styles.quiet}>
        <span role="status">{connection !== 'live' && state && t.tab.connection[connection]}</span>{' '}
        {host.frame !== 'meetingStage' && (
          <PlainButton look="quiet" onClick={() => goTo({ show: 'seminar', seminarId })}>
            {t.seminar.back}
          </PlainButton>
        )}
      </footer>
    </div>
  )
}
