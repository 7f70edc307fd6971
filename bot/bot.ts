import {
  type Activity,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CardFactory,
  MessageFactory,
  type MessagingExtensionAction,
  type MessagingExtensionActionResponse,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder'
import type { App } from '../src/app.ts'
import { type Messages, messagesIn } from '../src/i18n/messages.ts'
import { textIn } from '../src/language.ts'
import { conversationIdOf, conversationOf, teamsDataOf, writtenText } from './activity.ts'
import { showText } from './answers.ts'
import { type CardTurn, runCardAction } from './card-actions.ts'
import type { CardData } from './card-input.ts'
import { plain } from './cards/elements.ts'
import { greetingCard } from './cards/greeting-card.ts'
import { answerChat } from './chat-commands.ts'
import type { ChatTurn } from './chat/chat-command.ts'
import { type ConversationNews, conversationNews } from './conversation-news.ts'
import {
  findReachable,
  listRoomsOf,
  rememberConversation,
  retryDeliveries,
  saveName,
  savePresence,
  saveTeamName,
  type Which,
} from './conversations.ts'
import { askWhichPoll, putPollHere, saying } from './message-extension.ts'
import type { Links } from './links.ts'
import { asHost } from './meeting-host.ts'
import { findPlace, mayBeIn } from './place.ts'
import { askRoster } from './roster.ts'
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
        : await answerChat(await this.#asHost(context, known), writtenText(context.activity))
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

  protected override async handleTeamsMessagingExtensionFetchTask(
    context: TurnContext,
  ): Promise<MessagingExtensionActionResponse> {
    const known = await this.#whoAndWhere(context)
    if ('refusal' in known) return saying(known.t.chat.refusal[known.refusal])
    return askWhichPoll({ ...known, isBotHere: await this.#isHere(context) })
  }

  protected override async handleTeamsMessagingExtensionSubmitAction(
    context: TurnContext,
    { data }: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    const known = await this.#whoAndWhere(context)
    if ('refusal' in known) return saying(known.t.chat.refusal[known.refusal])
    return putPollHere({ ...known, isBotHere: await this.#isHere(context) }, data)
  }

  protected override async onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    const { action } = context.activity
    if (action === 'add') await this.#arrive(context)
    if (action === 'add-upgrade') await this.#remember(context) // the address may be new
    if (action?.startsWith('remove')) await this.#presence(whereOf(context.activity), false)
  }

  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    const { activity } = context
    const isBot = ({ id }: { id: string }) => id === activity.recipient.id
    if (activity.membersAdded?.some(isBot)) return this.#arrive(context)
    if (activity.membersRemoved?.some(isBot)) return this.#presence(whereOf(activity), false)
    return this.#follow(conversationNews(activity))
  }

  /** Said once, when the meeting starts or ends, and only where it helps whoever leads the seminar. */
  protected override async onEventActivity(context: TurnContext): Promise<void> {
    const { name } = context.activity
    if (name !== meetingStart && name !== meetingEnd) return
    await this.#remember(context)
    const { seminar, language } = await findPlace(this.#app.store, context.activity)
    const t = messagesIn(language)
    const isDue = seminar?.status === (name === meetingStart ? 'planned' : 'running')
    if (!seminar || !isDue) return
    const title = plain(textIn(seminar.title, language))
    const say = name === meetingStart ? t.chat.meeting.started : t.chat.meeting.ended
    await context.sendActivity(MessageFactory.text(say(title, this.#links.seminar(seminar.id))))
  }

  /** The platform tells of an installation in two ways at once; the greeting comes once. */
  async #arrive(context: TurnContext): Promise<void> {
    const isNews = await this.#remember(context)
    await this.#presence(whereOf(context.activity), true)
    if (!isNews) return
    const language = senderLanguage(context.activity)
    const isPersonal = conversationOf(context.activity).kind === 'personal'
    const card = greetingCard(isPersonal, messagesIn(language), language)
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)))
  }

  /** True if the bot was not known to be there. */
  async #remember({ activity }: TurnContext): Promise<boolean> {
    const conversation = conversationOf(activity)
    const { store } = this.#app
    const isNews = await rememberConversation(store, conversation, senderLanguage(activity))
    if (isNews) await this.#presenceChanged([conversation.id], true)
    return isNews
  }

  /**
   * Whoever writes with our help may do so where the bot is not, or in a channel that it has not heard
   * of yet. The platform knows; while it does not say, what we know has to do.
   */
  async #isHere(context: TurnContext): Promise<boolean> {
    const { isBotHere } = await askRoster(context)
    const id = conversationIdOf(context.activity)
    if (isBotHere) await this.#remember(context)
    if (isBotHere === false) await this.#presence({ id }, false)
    return isBotHere ?? (await findReachable(this.#app.store, id))?.isPresent ?? false
  }

  async #follow(news: ConversationNews | undefined): Promise<void> {
    const { store } = this.#app
    if (news?.kind === 'renamed') return saveName(store, news.id, news.name)
    if (news?.kind === 'teamRenamed') return saveTeamName(store, news.teamId, news.name)
    if (news) return this.#presence(news.of, news.kind === 'back')
  }

  async #presence(which: Which, isPresent: boolean): Promise<void> {
    await this.#presenceChanged(await savePresence(this.#app.store, which, isPresent), isPresent)
  }

  /** Staff see at once that a unit can no longer be reached, or can be again. */
  async #presenceChanged(conversationIds: string[], isPresent: boolean): Promise<void> {
    if (conversationIds.length === 0) return
    const { store } = this.#app
    if (isPresent) await retryDeliveries(store, conversationIds)
    const rooms = await listRoomsOf(store, conversationIds)
    if (rooms.length > 0) this.#app.publish({ rooms, hasDeliveries: isPresent })
  }

  async #asHost(context: TurnContext, known: Turn): Promise<Turn> {
    const actor = await asHost(context, this.#app, known.place.seminar, known.actor)
    return { ...known, actor }
  }

  /** What is said to one person is in the language of their Teams, or what they chose in their own chat. */
  async #whoAndWhere(context: TurnContext): Promise<Turn | Stranger> {
    const { activity } = context
    const [actor, place] = await Promise.all([
      findSender(this.#app.store, context),
      findPlace(this.#app.store, activity),
    ])
    const language = place.kind === 'personal' ? place.language : senderLanguage(activity)
    const t = messagesIn(language)
    if (!actor) return { refusal: 'unknownPerson', t }
    if (!mayBeIn(place, actor)) return { refusal: 'notForYou', t }
    return { app: this.#app, links: this.#links, actor, place, t, language }
  }
}

const meetingStart = 'application/vnd.microsoft.meetingStart'
const meetingEnd = 'application/vnd.microsoft.meetingEnd'

/** A bot is in a team as a whole, with all of its channels. */
function whereOf(activity: Activity): Which {
  const { team } = teamsDataOf(activity)
  return team?.id ? { teamId: team.id } : { id: conversationIdOf(activity) }
}

type Turn = CardTurn & ChatTurn

interface Stranger {
  refusal: 'unknownPerson' | 'notForYou'
  t: Messages
}
