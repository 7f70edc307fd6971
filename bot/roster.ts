import { setTimeout as pause } from 'node:timers/promises'
import { type TeamsChannelAccount, TeamsInfo, type TurnContext } from 'botbuilder'
import type { DeliveryFailure } from '../src/delivery/messenger.ts'
import { deliveryErrorFrom } from './delivery-failure.ts'
import { withoutRetries } from './without-retries.ts'

/** What the platform says of a conversation when it is asked who has just spoken there. */
export interface RosterAnswer {
  /** Undefined when it can't say just now. */
  isBotHere: boolean | undefined
  sender?: TeamsChannelAccount
}

/** Teams gives up on a bot that has not answered in five seconds. */
const longestMs = 3_000

/** Asks once, and not for long: somebody waits for what the bot answers. */
export async function askRoster(turn: TurnContext): Promise<RosterAnswer> {
  withoutRetries(turn)
  try {
    const asked = TeamsInfo.getMember(turn, turn.activity.from.id)
    const sender = await Promise.race([asked, pause(longestMs, undefined, { ref: false })])
    return sender ? { isBotHere: true, sender } : { isBotHere: undefined }
  } catch (error) {
    return { isBotHere: isBotHere(error) }
  }
}

/** A bot that is not in a conversation is told so before anything is said of who is. */
function isBotHere(error: unknown): boolean | undefined {
  const { code } = error as { code?: unknown }
  if (code === 'MemberNotFoundInConversation') return true
  return shutOut.has(deliveryErrorFrom(error).failure) ? false : undefined
}

const shutOut = new Set<DeliveryFailure>(['botNotInConversation', 'botBlocked', 'conversationGone'])
