import { lazy, type ReactNode, Suspense, useRef } from 'react'
import type { Aim } from '../address.ts'
import { ConnectionDot } from '../components/connection-dot.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { PictureFrom } from '../copied/picture-from.ts'
import { StepContent } from '../participant/step-content.tsx'
import { stepTitle } from '../participant/step-title.ts'
import { UnsentNotice } from '../participant/unsent-notice.tsx'
import { useFetchAhead } from '../participant/use-fetch-ahead.ts'
import { useMissedAim } from '../participant/use-missed-aim.ts'
import { useStepFocus } from '../participant/use-step-focus.ts'
import { useUnsent } from '../participant/use-unsent.ts'
import { mayReact } from '../reactions/may-react.ts'
import { linkTo } from '../navigation.ts'
import { useLocalText, useSession } from '../session.ts'
import { useLanding } from '../use-landing.ts'
import { useLive } from '../use-live.ts'
import styles from './participant-view.module.css'

const SharedScreen = lazy(() =>
  import('../participant/shared-screen.tsx').then((file) => ({ default: file.SharedScreen })),
)

const ReactionRow = lazy(() =>
  import('../reactions/reaction-row.tsx').then((file) => ({ default: file.ReactionRow })),
)

/** What each person in the room holds in their hand. */
export function ParticipantView({
  seminarId,
  aim,
  children,
}: {
  seminarId: string
  /** Where a link leads. The room shows one step at a time, so it may not be there. */
  aim?: Aim | undefined
  /** Links for those who may do more. */
  children?: ReactNode
}) {
  const { t, language } = useSession()
  const localText = useLocalText()
  const { state, connection, refusal } = useLive(seminarId, 'participant')
  const unsent = useUnsent(state)
  const hasMissed = useMissedAim(aim, state)
  const main = useRef<HTMLElement>(null)
  const step = state?.step
  const isOpen = state !== undefined && state.seminar.status !== 'ended'
  useFetchAhead()
  useStepFocus(main, stepTitle(state, t, language))
  useLanding(aim && (() => main.current?.querySelector('h1') ?? null))

  if (refusal) return <RefusalPage code={refusal} />
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span>
          {state && localText(state.seminar.title)}
          {step &&
            state.seminar.status === 'running' &&
            ` · ${t.seminar.step(step.index + 1, step.count)}`}
        </span>
        <ConnectionDot connection={connection} />
      </header>
      <p role="status" className="visually-hidden">
        {stepTitle(state, t, language)}
      </p>
      <main ref={main} className={styles.main}>
        {connection === 'offline' && <p className={styles.offline}>{t.tab.offlineHelp}</p>}
        {hasMissed && <p className={styles.offline}>{t.tab.otherStep}</p>}
        {unsent && <UnsentNotice {...unsent} />}
        {state ? (
          <PictureFrom value={localText(state.seminar.title)}>
            <StepContent state={state} isLive={connection === 'live'} />
          </PictureFrom>
        ) : (
          <Skeleton />
        )}
      </main>
      {state && mayReact(state) && (
        <Suspense>
          <ReactionRow seminarId={seminarId} />
        </Suspense>
      )}
      {isOpen && (
        <Suspense>
          <SharedScreen seminarId={seminarId} />
        </Suspense>
      )}
      {state?.seminar.feedbackVersionId && (
        <a {...linkTo({ show: 'feedback', versionId: state.seminar.feedbackVersionId })}>
          {t.seminar.readFeedback}
        </a>
      )}
      {children}
    </div>
  )
}
