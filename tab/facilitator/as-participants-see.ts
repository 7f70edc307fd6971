import type { Result } from '../../src/poll/poll.ts'
import type { LiveState } from '../../src/reads/live.ts'
import { withoutUnread } from '../../src/word/unread.ts'

/** The facilitator's state with what participants don't see taken away. */
export function asParticipantsSee({ facilitator, ...state }: LiveState): LiveState {
  const { step } = state
  if (step?.content.kind !== 'poll') return state
  const poll = step.content
  const content = facilitator?.isResultShown
    ? {
        ...poll,
        result: poll.result && asShown(poll.result),
        earlier: poll.earlier
          .filter(({ isKeptBack }) => !isKeptBack)
          .map((round) => ({ ...round, result: asShown(round.result) })),
      }
    : { ...poll, result: undefined, earlier: [], remarks: [] }
  return { ...state, step: { ...step, content } }
}

function asShown(result: Result): Result {
  if (!result.shown || result.kind !== 'words') return result
  return { ...result, ...withoutUnread(result) }
}
