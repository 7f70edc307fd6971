import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import type { AgendaItem, LiveState } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { Actions } from './actions.tsx'
import type { Facilitator } from './use-facilitator.ts'
import type { Layout } from './use-layout.ts'
import { useRoomUnder } from './use-room-under.ts'

const useStyles = makeStyles({
  controls: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalXL}`,
  },
  oneLine: { flexWrap: 'nowrap' },
  link: { flexShrink: 0, marginInlineStart: 'auto' },
  count: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

/** How the step goes and what to do next, always in sight. */
export function Controls({
  state,
  facilitator,
  layout,
  className,
}: {
  state: LiveState
  facilitator: Facilitator
  layout: Layout
  className: string | undefined
}) {
  const styles = useStyles()
  const t = useMessages()
  const localText = useLocalText()
  const bar = useRoomUnder<HTMLElement>()
  const content = state.seminar.status === 'running' ? state.step?.content : undefined
  const poll = content?.kind === 'poll' && content.phase !== 'draft' ? content : undefined
  const upcoming = nextUp(state)
  if (state.seminar.status === 'ended') return null

  return (
    <section ref={bar} className={className} aria-label={t.seminar.controls}>
      <div className={styles.controls}>
        {facilitator.refusal && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t.error[facilitator.refusal]}</MessageBarBody>
          </MessageBar>
        )}
        <div className={mergeClasses(styles.line, layout.isTight && styles.oneLine)}>
          {poll && (
            <p>
              <span className={styles.count}>
                {t.poll.answeredOf(poll.answered, state.present)}
              </span>{' '}
              · {state.facilitator?.isResultShown ? t.seminar.shownToAll : t.seminar.hiddenToAll}
            </p>
          )}
          {layout.arrangement !== 'panes' && (
            <PlainButton look="quiet" className={styles.link} onClick={toStep}>
              {t.seminar.toStep}
            </PlainButton>
          )}
          {upcoming && !layout.isTight && (
            <p className={styles.quiet}>{t.seminar.nextUp(localText(upcoming.title))}</p>
          )}
        </div>
        <Actions state={state} facilitator={facilitator} isTight={layout.isTight} />
      </div>
    </section>
  )
}

/** From far down in a long list. */
function toStep(): void {
  const heading = document.querySelector('h1')
  heading?.scrollIntoView({ block: 'center' })
  heading?.focus()
}

/** What comes after what is shown now. */
function nextUp({ seminar, step, facilitator, ownPace }: LiveState): AgendaItem | undefined {
  if (ownPace) return undefined
  return facilitator?.agenda[seminar.status === 'running' && step ? step.index + 1 : 0]
}
