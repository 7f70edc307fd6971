import {
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CardFactory,
  MessageFactory,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder'
import type { App } from '../src/app.ts'
import { type Messages, messagesIn } from '../src/i18n/messages.ts'
import { conversationIdOf, conversationOf, teamsDataOf, writtenText } from './activity.ts'
import { showText } from './answers.ts'
import { type CardTurn, runCardAction } from './card-actions.ts'
import type { CardData } from './card-input.ts'
import { greetingCard } from './cards/greeting-card.ts'
import { answerChat } from './chat-commands.ts'
import type { ChatTurn } from './chat/chat-command.ts'
import { rememberConversation, saveAbsence, saveName } from './conversations.ts'
import type { Links } from './links.ts'
import { findPlace, mayBeIn } from './place.ts'
import { findSender, senderLanguage } from './sender.ts'

/** Turns what the platform sends into commands, and what becomes of them into answers. */
export class Bot extends TeamsActivityHandler {
  readonly #app: App
  readonly #links: Links

  constructor(app: App, links: Links) {
    super()
    this.#app = app
    this.#links = links
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    if (!context.activity.text) return // a form of a card that is not ours, or a picture
    await this.#remember(context)
    const known = await this.#whoAndWhere(context)
    const answer =
      'refusal' in known
        ? known.t.chat.refusal[known.refusal]
        : await answerChat(known, writtenText(context.activity))
    await context.sendActivity(MessageFactory.text(answer))
  }

  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const known = await this.#whoAndWhere(context)
    if ('refusal' in known) return showText(known.t.chat.refusal[known.refusal])
    return runCardAction(known, action.verb, (action.data ?? {}) as CardData)
  }

  protected override async onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    const { action } = context.activity
    if (action === 'add') await this.#arrive(context)
    if (action === 'add-upgrade') await this.#remember(context) // the address may be new
    if (action === 'remove') {
      await saveAbsence(this.#app.store, conversationIdOf(context.activity))
    }
  }

  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const { activity } = context
    const isBot = ({ id }: { id: string }) => id === activity.recipient.id
    if (activity.membersAdded?.some(isBot)) return this.#arrive(context)
    if (activity.membersRemoved?.some(isBot)) {
      return saveAbsence(this.#app.store, conversationIdOf(activity))
    }
    return this.#followConversation(context)
  }

  /** The platform tells of an installation in two ways at once; the greeting comes once. */
  async #arrive(context: TurnContext): Promise<void> {
    const isNews = await this.#remember(context)
    if (!isNews) return
    const language = senderLanguage(context.activity)
    const isPersonal = conversationOf(context.activity).kind === 'personal'
    const card = greetingCard(isPersonal, messagesIn(language), language)
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)))
  }

  #remember({ activity }: TurnContext): Promise<boolean> {
    return rememberConversation(this.#app.store, conversationOf(activity), senderLanguage(activity))
  }

  /** Conversations are renamed, and channels deleted. */
  async #followConversation({ activity }: TurnContext): Promise<void> {
    const { eventType, channel } = teamsDataOf(activity)
    const conversation = conversationOf(activity)
    const channelId = channel?.id ?? conversation.id
    if (eventType === 'channelDeleted') return saveAbsence(this.#app.store, channelId)
    if (eventType === 'teamDeleted') return saveAbsence(this.#app.store, conversation.id)
    const name = activity.topicName || conversation.name
    if (name) await saveName(this.#app.store, channelId, name)
  }

  /** What is said to one person is in the language of their Teams, or what they chose in their own chat. */
  async #whoAndWhere({ activity }: TurnContext): Promise<Turn | Stranger> {
    const [actor, place] = await Promise.all([
      findSender(this.#app.store, activity),
      findPlace(this.#app.store, activity),
    ])
    const language = place.kind === 'personal' ? place.language : senderLanguage(activity)
    const t = messagesIn(language)
    if (!actor) return { refusal: 'unknownPerson', t }
    if (!mayBeIn(place, actor)) return { refusal: 'notForYou', t }
    return { app: this.#app, links: this.#links, actor, place, t, language }
  }
}

type Turn = CardTurn & ChatTurn

interface Stranger {
  refusal: 'unknownPerson' | 'notForYou'
  t: Messages
}
