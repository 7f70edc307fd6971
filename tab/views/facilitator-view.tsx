import { makeStyles, tokens } from '@fluentui/react-components'
import type { Aim } from '../address.ts'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { PictureFrom } from '../copied/picture-from.ts'
import { agendaItemFor } from '../facilitator/agenda-item.ts'
import { Agenda } from '../facilitator/agenda.tsx'
import { ConfirmDialog } from '../facilitator/confirm-dialog.tsx'
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
import { ModerationPanel } from '../moderation/moderation-panel.tsx'
import { PacePanel } from '../own-pace/pace-panel.tsx'
import { stepTitle } from '../participant/step-title.ts'
import { RehearsalPanel } from '../rehearsal/rehearsal-panel.tsx'
import { Rehearse } from '../rehearsal/rehearse.tsx'
import { useLocalText, useSession } from '../session.ts'
import { useLanding } from '../use-landing.ts'
import { useLive } from '../use-live.ts'

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    maxWidth: '90rem',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    fontSize: '1rem',
  },
  columns: {
    display: 'grid',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateAreas: '"now" "side" "agenda"',
    '@media (min-width: 700px) and (max-width: 1099.98px)': {
      gridTemplateColumns: '14rem minmax(0, 1fr)',
      gridTemplateAreas: '"agenda now" "agenda side"',
      gridTemplateRows: 'auto 1fr', // a long agenda must not push the other two apart
    },
    '@media (min-width: 1100px)': {
      gridTemplateColumns: '15rem minmax(0, 1fr) 20rem',
      gridTemplateAreas: '"agenda now side"',
    },
  },
  now: { gridArea: 'now', minWidth: 0 },
  side: { gridArea: 'side', display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  agenda: { gridArea: 'agenda', display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
})

/** Where a seminar is led from. */
export function FacilitatorView({
  seminarId,
  aim,
}: {
  seminarId: string
  /** Where a link leads. */
  aim?: Aim | undefined
}) {
  const styles = useStyles()
  const { t, language } = useSession()
  const localText = useLocalText()
  const { state, connection, refusal } = useLive(seminarId, 'facilitator')
  const facilitator = useFacilitator(state)
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
    <div className={styles.page}>
      <TopLine state={state} connection={connection} />
      <p role="status" className="visually-hidden">
        {stepTitle(state, t, language)}
      </p>
      <div className={styles.columns}>
        <main className={styles.now}>
          <PictureFrom value={localText(seminar.title)}>
            <NowPanel state={state} facilitator={facilitator} />
          </PictureFrom>
        </main>
        <aside className={styles.side}>
          <RehearsalPanel state={state} />
          <ModerationPanel state={state} />
          <Preview state={state} />
          {state.facilitator?.presence && <Presence presence={state.facilitator.presence} />}
          <KeysHelp areOn={keys.areOn} onToggle={keys.toggle} />
        </aside>
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
