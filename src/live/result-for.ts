import type { Count } from '../ballot/ballot.ts'
import { publicResultOf, resultNow } from '../poll/kinds.ts'
import type { Poll, Result } from '../poll/poll.ts'
import type { Viewer } from '../reads/live.ts'

/** A result that may be seen at all, as this kind of viewer sees it. */
export function resultFor(viewer: Viewer, poll: Poll, count: Count, threshold: number): Result {
  return viewer === 'facilitator'
    ? resultNow(poll, count, threshold)
    : publicResultOf(poll, count, threshold)
}
