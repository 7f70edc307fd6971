import type { Aim } from '../address.ts'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { PictureFrom } from '../copied/picture-from.ts'
import { agendaItemFor } from '../facilitator/agenda-item.ts'
import { Agenda } from '../facilitator/agenda.tsx'
import { ConfirmDialog } from '../facilitator/confirm-dialog.tsx'
import { Controls } from '../facilitator/controls.tsx'
import { Guests } from '../facilitator/guests.tsx'
import { KeysHelp } from '../facilitator/keys-help.tsx'
import { Meeting } from '../facilitator/meeting.tsx'
import { nextAction, otherActions } from '../facilitator/next-action.ts'
import { NowPanel } from '../facilitator/now-panel.tsx'
import { Presence } from '../facilitator/presence.tsx'
import { Preview } from '../facilitator/preview.tsx'
import { TopLine } from '../facilitator/top-line.tsx'
import { useFacilitator } from '../facilitator/use-facilitator.ts'
import { type Key, useKeys } from '../facilitator/use-keys.ts'
import { useLayout } from '../facilitator/use-layout.ts'
import { useTopOf } from '../facilitator/use-top-of.ts'
import { ModerationPanel } from '../moderation/moderation-panel.tsx'
import { PacePanel } from '../own-pace/pace-panel.tsx'
import { stepTitle } from '../participant/step-title.ts'
import { RehearsalPanel } from '../rehearsal/rehearsal-panel.tsx'
import { Rehearse } from '../rehearsal/rehearse.tsx'
import { useLocalText, useSession } from '../session.ts'
import { classes } from '../theme/classes.ts'
import { useLanding } from '../use-landing.ts'
import { useLive } from '../use-live.ts'
import styles from './facilitator-view.module.css'

/** Where a seminar is led from. */
export function FacilitatorView({
  seminarId,
  aim,
}: {
  seminarId: string
  /** Where a link leads. */
  aim?: Aim | undefined
}) {
  const { t, language } = useSession()
  const localText = useLocalText()
  const { state, connection, refusal } = useLive(seminarId, 'facilitator')
  const facilitator = useFacilitator(state)
  const layout = useLayout()
  const stepId = state?.step && state.facilitator?.agenda[state.step.index]?.id
  const now = useTopOf<HTMLElement>(stepId, { comesBack: true })
  const care = useTopOf<HTMLDivElement>(stepId)
  const keys = useKeys((key: Key) => {
    if (!state) return
    const first = nextAction(state)
    const possible = [...(first ? [first] : []), ...otherActions(state)]
    const wanted = { ' ': [first], v: ['reveal', 'hide'], s: ['close'] }[key]
    const action = possible.find((each) => wanted.includes(each))
    if (action) facilitator.act(action)
  })

  useLanding(aim && state && (() => agendaItemFor(aim, state)))

  if (refusal) return <RefusalPage code={refusal} />
  if (!state) return <Skeleton />
  const { seminar, step } = state
  return (
    <div className={classes(styles.page, styles[layout.arrangement])}>
      <TopLine state={state} connection={connection} />
      <p role="status" className="visually-hidden">
        {stepTitle(state, t, language)}
      </p>
      <div className={styles.columns}>
        <div className={styles.work}>
          <main
            ref={now}
            className={styles.now}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to scroll it by keyboard
            tabIndex={layout.arrangement === 'panes' ? 0 : undefined}
          >
            <PictureFrom value={localText(seminar.title)}>
              <NowPanel state={state} />
            </PictureFrom>
          </main>
          <Controls
            className={styles.controls}
            state={state}
            facilitator={facilitator}
            layout={layout}
          />
          <aside className={styles.side}>
            <div ref={care} className={styles.care}>
              <RehearsalPanel state={state} />
              <ModerationPanel state={state} />
              {state.facilitator?.presence && <Presence presence={state.facilitator.presence} />}
              <KeysHelp areOn={keys.areOn} onToggle={keys.toggle} />
            </div>
            <Preview className={styles.preview} state={state} />
          </aside>
        </div>
        <div className={styles.agenda}>
          <Agenda
            seminarId={seminarId}
            title={seminar.title}
            items={state.facilitator?.agenda ?? []}
            current={seminar.status === 'running' ? step?.index : undefined}
            isRunning={seminar.status === 'running'}
            mayEdit={seminar.status !== 'ended'}
            onGoTo={facilitator.goToStep}
          />
          {!state.facilitator?.rehearsalOf && (
            <Rehearse seminarId={seminarId} ongoing={state.facilitator?.rehearsalId} />
          )}
          {seminar.status !== 'ended' && !state.facilitator?.rehearsalOf && (
            <Meeting seminarId={seminarId} isPlanned={seminar.status === 'planned'} />
          )}
          {seminar.status !== 'ended' && <PacePanel state={state} />}
          {state.facilitator?.guests && (
            <Guests
              seminarId={seminarId}
              joinCode={state.joinCode}
              present={state.present}
              {...state.facilitator.guests}
            />
          )}
        </div>
      </div>
      <ConfirmDialog facilitator={facilitator} />
    </div>
  )
}
