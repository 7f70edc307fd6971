import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  Tooltip,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import type { LiveState } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { type FacilitatorAction, nextAction, otherActions } from './next-action.ts'
import { MoreActions } from './more-actions.tsx'
import type { Facilitator } from './use-facilitator.ts'

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** So that the menu stands beside the two buttons on the narrowest phone, too. */
  tight: {
    gap: tokens.spacingHorizontalXS,
    '& > button': { paddingInline: tokens.spacingHorizontalS },
  },
  button: { minHeight: '44px' },
})

/** The next thing to do as the one primary button, and what else can be done beside it. */
export function Actions({
  state,
  facilitator,
  isTight,
}: {
  state: LiveState
  facilitator: Facilitator
  /** Is there only room for the way on, and a menu with the rest? */
  isTight: boolean
}) {
  const styles = useStyles()
  const t = useMessages()
  const focusTarget = useRestoreFocusTarget() // when the question that some ask first closes
  const first = nextAction(state)
  const others = otherActions(state)
  const beside = isTight ? others.filter(isWayOn) : others
  const inMenu = others.filter((action) => !beside.includes(action))
  const words: Record<FacilitatorAction, string> = {
    start: t.seminar.start,
    open: t.seminar.openPoll,
    close: t.seminar.closePoll,
    reveal: t.seminar.reveal,
    hide: t.seminar.hideResult,
    reopen: t.seminar.reopenPoll,
    askAgain: t.seminar.askAgain,
    leaveOut: t.seminar.leaveOut,
    letIn: t.seminar.letIn,
    next: t.seminar.next,
    previous: t.seminar.previous,
    gather: t.seminar.gather,
    end: t.seminar.end,
  }
  const keyOf = (action: FacilitatorAction) => {
    if (action === first) return t.seminar.space
    if (action === 'reveal' || action === 'hide') return 'V'
    return action === 'close' ? 'S' : undefined
  }

  return (
    <div className={mergeClasses(styles.actions, isTight && styles.tight)}>
      {[first, ...beside].map((action) => {
        if (!action) return null
        const key = keyOf(action)
        const button = (
          <Button
            {...focusTarget}
            // One button stays where it is while the action changes, so focus is not lost.
            key={action === first ? 'first' : action}
            className={styles.button}
            appearance={action === first ? 'primary' : 'secondary'}
            disabledFocusable={facilitator.isBusy}
            onClick={() => facilitator.act(action)}
          >
            {words[action]}
          </Button>
        )
        if (!key) return button
        return (
          <Tooltip
            key={action === first ? 'first' : action}
            content={key}
            relationship="description"
          >
            {button}
          </Tooltip>
        )
      })}
      {inMenu.length > 0 && (
        <MoreActions actions={inMenu} words={words} onChoose={facilitator.act} />
      )}
    </div>
  )
}

function isWayOn(action: FacilitatorAction): boolean {
  return action === 'next' || action === 'end'
}
