import type { LiveState } from '../../src/reads/live.ts'

export type FacilitatorAction =
  | 'start'
  | 'open'
  | 'close'
  | 'reveal'
  | 'hide'
  | 'reopen'
  | 'askAgain'
  | 'leaveOut'
  | 'letIn'
  | 'next'
  | 'previous'
  | 'gather'
  | 'end'

/** The one thing to do next: open, close, show, go on. Undefined once the seminar is over. */
export function nextAction(state: LiveState): FacilitatorAction | undefined {
  const { seminar, step } = state
  if (seminar.status === 'ended') return undefined
  if (seminar.status === 'planned') return 'start'
  if (state.ownPace) return 'gather'
  const { content } = step ?? {}
  if (content?.kind === 'poll') {
    if (content.phase === 'draft') return 'open'
    if (content.phase === 'open') return 'close'
    if (!state.facilitator?.isResultShown && !content.isLeftOut) return 'reveal'
  }
  return step && step.index + 1 < step.count ? 'next' : 'end'
}

/** What else can be done now, in the order the buttons stand. */
export function otherActions(state: LiveState): FacilitatorAction[] {
  const { seminar, step, ownPace } = state
  if (ownPace) return seminar.status === 'running' ? ['end'] : ['gather']
  if (seminar.status !== 'running' || !step) return []
  const possible: FacilitatorAction[] = []
  const { content } = step
  if (content.kind === 'poll') {
    const isShown = state.facilitator?.isResultShown
    if (content.phase !== 'draft' && !isShown && !content.isLeftOut) possible.push('reveal')
    if (content.phase === 'open') possible.push('close')
    if (content.phase === 'revealed' && isShown) possible.push('hide')
    if (content.phase === 'closed' || content.phase === 'revealed') {
      possible.push('reopen', 'askAgain', content.isLeftOut ? 'letIn' : 'leaveOut')
    }
  }
  if (step.index > 0) possible.push('previous')
  possible.push(step.index + 1 < step.count ? 'next' : 'end')
  const first = nextAction(state)
  const isOver = (action: FacilitatorAction) => isSealed(state) && action === 'reopen'
  return possible.filter((action) => action !== first && !isOver(action))
}

function isSealed({ step }: LiveState): boolean {
  return step?.content.kind === 'poll' && step.content.isSealed
}
