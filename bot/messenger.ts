import { setTimeout as pause } from 'node:timers/promises'
import {
  type Activity,
  CardFactory,
  type ConversationReference,
  MessageFactory,
  type TurnContext,
} from 'botbuilder'
import type { Database } from '../src/db/database.ts'
import {
  type CardContent,
  DeliveryError,
  type DeliveryFailure,
  type Messenger,
} from '../src/delivery/messenger.ts'
import { messagesIn } from '../src/i18n/messages.ts'
import { type Language, textIn } from '../src/language.ts'
import type { Log } from '../src/log.ts'
import type { BotAdapter } from './adapter.ts'
import type { AdaptiveCard } from './cards/adaptive-card.ts'
import { feedbackCard } from './cards/feedback-card.ts'
import { pollCard } from './cards/poll-card.ts'
import { reminderCard } from './cards/reminder-card.ts'
import { findReachable, savePresence, type StoredReference } from './conversations.ts'
import { deliveryErrorFrom } from './delivery-failure.ts'
import type { Links } from './links.ts'
import { sendNudge } from './nudge.ts'
import type { Postage } from './postage.ts'
import { traceOf } from './trace.ts'
import { meetingsClient, withoutRetries } from './without-retries.ts'

interface MessengerParts {
  adapter: BotAdapter
  db: Database
  links: Links
  postage: Postage
  log: Log
  limitMs?: number
}

/** A platform that takes a connection and says nothing must not hold up all other conversations. */
const longestMs = 15_000

/** Posts and updates cards in conversations that the bot has been in. */
export function createMessenger(parts: MessengerParts): Messenger {
  const { adapter, db, links, postage, log, limitMs = longestMs } = parts

  function draw(content: CardContent, language: Language): AdaptiveCard {
    const view = { t: messagesIn(language), language, links }
    if (content.kind === 'reminder') return reminderCard(content, view)
    return content.kind === 'poll' ? pollCard(content, view) : feedbackCard(content, view)
  }

  /** Speaks in a conversation that nobody has spoken in just now; what goes wrong says what to do. */
  async function speak(
    { reference }: Reached,
    how: (turn: TurnContext) => Promise<string | undefined>,
  ): Promise<string> {
    const waitMs = postage.waitMs(reference)
    if (waitMs > 0) throw new DeliveryError('throttled', false, waitMs)
    let outcome: { id: string | undefined } | { error: unknown } = {
      error: new Error('no answer in time'),
    }
    // What is thrown in there would end in the adapter's last resort, so it is carried out.
    const sending = adapter
      .continueConversationAsync(adapter.appId, reference, async (turn) => {
        withoutRetries(turn)
        turn.activity.id = undefined // the SDK makes one up, and would reply to it
        outcome = await how(turn).then(
          (id) => ({ id }),
          (error: unknown) => ({ error }),
        )
      })
      .catch((error: unknown) => {
        outcome = { error }
      })
    await Promise.race([sending, pause(limitMs, undefined, { ref: false })])
    if (!('error' in outcome)) return idOf(outcome)
    log.warn({ trace: traceOf(outcome.error) }, 'a card was not taken')
    throw deliveryErrorFrom(outcome.error)
  }

  /** Nobody has told us that the bot was removed, but so it is. */
  async function noteIfGone(conversationId: string, error: unknown): Promise<never> {
    const isGone = error instanceof DeliveryError && goneWith.has(error.failure)
    if (isGone) await savePresence(db, { id: conversationId }, false)
    throw error
  }

  return {
    async post(conversationId, content) {
      const reached = await reach(db, conversationId)
      const message = messageWith(draw(content, reached.language))
      return speak(reached, async (turn) => (await turn.sendActivity(message))?.id).catch(
        (error: unknown) => noteIfGone(conversationId, error),
      )
    },

    async update(conversationId, messageId, content) {
      const reached = await reach(db, conversationId)
      const message = messageWith(draw(content, reached.language))
      await speak(reached, async (turn) => {
        await turn.updateActivity({ ...message, id: messageId })
        return messageId
      })
    },

    async nudge(conversationId, { poll, seminar }) {
      const reached = await reach(db, conversationId)
      const { meetingId } = reached.reference
      if (!meetingId) throw new DeliveryError('refused', true)
      const t = messagesIn(reached.language)
      const nudge = {
        title: t.chat.nudge(textIn(poll.question, reached.language)),
        url: links.seminarPage(seminar.id),
      }
      await speak(reached, async (turn) => {
        await sendNudge(turn, meetingsClient(turn), meetingId, nudge, postage)
        return meetingId
      })
    },

    preview: draw,
  }
}

interface Reached {
  reference: StoredReference & Partial<ConversationReference>
  language: Language
}

async function reach(db: Database, conversationId: string): Promise<Reached> {
  const conversation = await findReachable(db, conversationId)
  if (!conversation?.reference) throw new DeliveryError('noConversation', true)
  if (!conversation.isPresent) throw new DeliveryError('botNotInConversation', true)
  return { reference: conversation.reference, language: conversation.language }
}

/** `summary` is what a notification shows, and what is read when the card can't be drawn. */
function messageWith(card: AdaptiveCard): Partial<Activity> {
  const message = MessageFactory.attachment(CardFactory.adaptiveCard(card))
  return { ...message, summary: headingOf(card) }
}

function headingOf({ body }: AdaptiveCard): string {
  const first = body[0]
  return first?.type === 'TextBlock' ? first.text : ''
}

const goneWith = new Set<DeliveryFailure>(['botNotInConversation', 'conversationGone'])

function idOf({ id }: { id: string | undefined }): string {
  if (!id) throw new DeliveryError('platformDown', false)
  return id
}
