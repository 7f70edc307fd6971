import { DeliveryError, type DeliveryFailure } from '../src/delivery/messenger.ts'
import { retryAfterMs } from '../src/retry-after.ts'

/** What is known of an answer of the platform's that is not a success. */
interface PlatformError {
  code?: unknown
  statusCode?: unknown
  response?: { headers?: { get?: (name: string) => string | null | undefined } }
}

/** What an error of the platform's means for a delivery, and whether to try again. */
export function deliveryErrorFrom(error: unknown): DeliveryError {
  const { code, statusCode, response } = error as PlatformError
  if (typeof code === 'string' && code in failureOfCode) {
    return new DeliveryError(failureOfCode[code]!, true)
  }
  if (statusCode === 429) return new DeliveryError('throttled', false, retryAfterOf(response))
  if (typeof statusCode === 'number' && worthRetrying.has(statusCode)) {
    return new DeliveryError('platformDown', false, retryAfterOf(response))
  }
  if (statusCode === 404) return new DeliveryError('conversationGone', true)
  if (statusCode === 403) return new DeliveryError('botNotInConversation', true)
  if (typeof statusCode === 'number') return new DeliveryError('refused', true)
  return new DeliveryError('platformDown', false) // not even an answer
}

const failureOfCode: Record<string, DeliveryFailure> = {
  BotDisabledByAdmin: 'botBlocked',
  BotNotInConversationRoster: 'botNotInConversation',
  MessageWritesBlocked: 'writesBlocked',
  ConversationNotFound: 'conversationGone',
}

const worthRetrying = new Set([408, 412, 500, 502, 503, 504])

function retryAfterOf(response: PlatformError['response']): number | undefined {
  return retryAfterMs(response?.headers?.get?.('retry-after'))
}
