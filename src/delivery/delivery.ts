import type { DeliveryFailure } from './messenger.ts'

/**
 * A card on its way to a conversation: waiting, sent, or failed and waiting for a person. A nudge is
 * no card but tells those in a meeting that a poll has opened, at most once.
 */
export interface Delivery {
  id: string
  kind: 'poll' | 'feedback' | 'nudge' | 'reminder'
  /** The poll, or the feedback document; for a reminder its version. */
  subjectId: string
  conversationId: string
  status: 'waiting' | 'sent' | 'failed'
  failure: DeliveryFailure | null
  attempts: number
  dueAt: Date
  messageId: string | null
  sentDigest: string | null
  sentAt: Date | null
}

/** The platform is asked to hold still for at most this long between tries. */
const longestWaitMs = 15 * 60_000
const shortestWaitMs = 2_000
/** After this many tries, about an hour and a half, a person is asked to look. */
export const mostAttempts = 12

/**
 * How long to wait before the next try. `Retry-After` is honoured; else the wait doubles, with
 * `chance` (0 to 1) spreading it so that what failed together does not come back together.
 */
export function waitBeforeRetry(
  attempts: number,
  retryAfterMs: number | undefined,
  chance: number,
): number {
  if (retryAfterMs !== undefined) return retryAfterMs + chance * shortestWaitMs
  const ceiling = Math.min(longestWaitMs, shortestWaitMs * 2 ** attempts)
  return ceiling / 2 + (chance * ceiling) / 2
}
