import type { LiveState } from '../../src/reads/live.ts'

/** The facilitator's state with what participants don't see taken away. */
export function asParticipantsSee({ facilitator, ...state }: LiveState): LiveState {
  const { step } = state
  if (step?.content.kind !== 'poll') return state
  const poll = step.content
  const content = facilitator?.isResultShown
    ? { ...poll, earlier: poll.earlier.filter(({ isKeptBack }) => !isKeptBack) }
    : { ...poll, result: undefined, earlier: [], remarks: [] }
  return { ...state, step: { ...step, content } }
}
