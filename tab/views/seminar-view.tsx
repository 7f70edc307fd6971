import { lazy } from 'react'
import type { Viewer } from '../../src/reads/live.ts'
import type { SeminarSummary } from '../../src/reads/programme.ts'
import type { Aim } from '../address.ts'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { linkTo } from '../navigation.ts'
import { useMessages, useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { lazyView } from './lazy-view.tsx'
import { ParticipantView } from './participant-view.tsx'
import styles from './seminar-view.module.css'

const FacilitatorView = lazyView(() =>
  import('./facilitator-view.tsx').then(({ FacilitatorView: view }) => view),
)
const StageView = lazy(() =>
  import('./stage-view.tsx').then(({ StageView: view }) => ({ default: view })),
)

/** A seminar, as this person in this place should see it. */
export function SeminarView({
  seminarId,
  viewer,
  aim,
}: {
  seminarId: string
  viewer?: Viewer
  aim?: Aim
}) {
  const t = useMessages()
  const { host } = useSession()
  const { data, refusal, reload } = useRead<SeminarSummary[]>('/api/seminars')
  const mayFacilitate = data?.find(({ id }) => id === seminarId)?.mayFacilitate ?? false
  const isStage = (viewer ?? (host.frame === 'meetingStage' && 'stage')) === 'stage'

  if (isStage) return <StageView seminarId={seminarId} />
  if (viewer === 'facilitator') return <FacilitatorView seminarId={seminarId} aim={aim} />
  // In a side panel there is room to take part, not to lead; nobody has to wait to learn which.
  const mayLeadHere = viewer === undefined && host.frame !== 'sidePanel'
  if (mayLeadHere && !data) {
    return refusal ? <RefusalPage code={refusal} onRetry={reload} /> : <Skeleton />
  }
  if (mayLeadHere && mayFacilitate) return <FacilitatorView seminarId={seminarId} aim={aim} />
  return (
    <ParticipantView seminarId={seminarId} aim={aim}>
      {mayFacilitate && (
        <footer className={styles.link}>
          <a {...linkTo({ show: 'seminar', seminarId, viewer: 'facilitator' })}>
            {t.seminar.asFacilitator}
          </a>
        </footer>
      )}
    </ParticipantView>
  )
}
