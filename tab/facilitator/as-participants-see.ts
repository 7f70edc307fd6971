import type { LiveState } from '../../src/reads/live.ts'

/** The facilitator's state with what participants don't see taken away. */
export function asParticipantsSee({ facilitator, ...state }: LiveState): LiveState {
  const { step } = state
  if (step?.content.kind !== 'poll' || facilitator?.isResultShown) return state
  const content = { ...step.content, result: undefined, earlier: [], remarks: [] }
  return { ...state, step: { ...step, content } }
}
