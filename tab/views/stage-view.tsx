import { useState } from 'react'
import { PlainButton } from '../components/plain-button.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { goTo } from '../navigation.ts'
import { ReactionCounts } from '../reactions/reaction-counts.tsx'
import { useMessages, useSession } from '../session.ts'
import { JoinCorner } from '../stage/join-corner.tsx'
import { StageContent } from '../stage/stage-content.tsx'
import { useFit } from '../stage/use-fit.ts'
import { classes } from '../theme/classes.ts'
import { useLive } from '../use-live.ts'
import styles from './stage-view.module.css'

/** What the whole room sees, on a projector or shared to the meeting. */
export function StageView({ seminarId }: { seminarId: string }) {
  const t = useMessages()
  const { host } = useSession()
  const { state, connection, refusal } = useLive(seminarId, 'stage')
  const [main, setMain] = useState<HTMLElement | null>(null)
  useFit(main)

  if (refusal) return <RefusalPage code={refusal} />
  return (
    <div className={classes(styles.stage, state?.joinCode !== undefined && styles.withCorner)}>
      {/* Teams shows the stage beside another page of ours, which has a main part too. */}
      <main ref={setMain} className={styles.content} aria-labelledby="stage-heading">
        {state ? <StageContent state={state} /> : <Skeleton />}
        {state?.reactions && (
          <div className={styles.reactions}>
            <ReactionCounts counts={state.reactions} />
          </div>
        )}
      </main>
      {state?.joinCode && (
        <JoinCorner code={state.joinCode} isLarge={state.seminar.status === 'planned'} />
      )}
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
