import { randomUUID } from 'node:crypto'
import type { Store } from '../db/database.ts'
import { type Language, textIn } from '../language.ts'
import type { Activity } from './activity.ts'
import {
  type Chat,
  listChatsToTell,
  listRoster,
  saveToldUrl,
  type StoredChat,
} from './chat-repository.ts'
import { findPerson, type RoomPerson } from './people-repository.ts'
import { botAccount, conversationAccount, meetingIdOf, senderAccount } from './platform-accounts.ts'

/** What a card's button sends, or a card that asks to be refreshed. */
export interface CardAction {
  messageId: string
  verb: string
  data?: unknown
  trigger: 'manual' | 'automatic'
}

/** Sends the bot what Teams would send it, over HTTP and through its own endpoint. */
export class BotDoor {
  readonly #store: Store
  readonly #address: () => string

  constructor(store: Store, address: () => string) {
    this.#store = store
    this.#address = address
  }

  /** Where the bot is to answer. */
  get serviceUrl(): string {
    return `${this.#address()}/local/connector/`
  }

  async message(chat: Chat, from: RoomPerson, activity: Activity, language: Language) {
    await this.#send(chat, from, language, activity)
  }

  /** Resolves to what the bot answers the click with. */
  async cardAction(
    chat: Chat,
    from: RoomPerson,
    { messageId, verb, data, trigger }: CardAction,
    language: Language,
  ): Promise<unknown> {
    const answer = await this.#send(chat, from, language, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: messageId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger },
    })
    return answer.json()
  }

  /**
   * Tells the bot that it has been added, as Teams does: once as a member, once as an app. The
   * language is that of whoever adds it.
   */
  async introduce(chat: Chat, language: Language): Promise<void> {
    const added = { type: 'conversationUpdate', membersAdded: [botAccount] }
    await this.#tell(chat, added, language)
    await this.#tell(chat, { type: 'installationUpdate', action: 'add' }, language)
    await saveToldUrl(this.#store, chat.id, this.serviceUrl)
  }

  /**
   * At every start: chats that are new, and all of them when the server has moved to another port,
   * which Teams would tell as an upgrade. What fails, or is not done when the server stops, is
   * tried again at the next start.
   */
  async introduceEverywhere(
    stopped: AbortSignal,
    onFailure: (error: unknown) => void,
  ): Promise<void> {
    for (const chat of await listChatsToTell(this.#store, this.serviceUrl)) {
      const telling = chat.toldUrl ? this.#tellNewAddress(chat) : this.introduce(chat, 'sv')
      await telling.catch((error: unknown) => stopped.aborted || onFailure(error))
      if (stopped.aborted) return
    }
  }

  async #tellNewAddress(chat: StoredChat): Promise<void> {
    await this.#tell(chat, { type: 'installationUpdate', action: 'add-upgrade' }, 'sv')
    await saveToldUrl(this.#store, chat.id, this.serviceUrl)
  }

  async #tell(chat: Chat, activity: Activity, language: Language): Promise<void> {
    const [someone] = await listRoster(this.#store, chat.id)
    const person = someone && (await findPerson(this.#store, someone))
    if (person) await this.#send(chat, person, language, activity)
  }

  async #send(
    chat: Chat,
    from: RoomPerson,
    language: Language,
    activity: Activity,
  ): Promise<Response> {
    const locale = textIn({ sv: 'sv-SE', en: 'en-GB' }, language)
    const now = new Date().toISOString()
    const clientInfo = { type: 'clientInfo', locale, platform: 'Web', timezone: 'Europe/Stockholm' }
    const answer = await fetch(`${this.#address()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: randomUUID(),
        timestamp: now,
        localTimestamp: now,
        localTimezone: 'Europe/Stockholm',
        serviceUrl: this.serviceUrl,
        channelId: 'msteams',
        from: senderAccount(from),
        recipient: botAccount,
        conversation: conversationAccount(chat, from.tenantId),
        locale,
        channelData: {
          tenant: { id: from.tenantId },
          ...(chat.kind === 'meeting' && { meeting: { id: meetingIdOf(chat.id) } }),
        },
        ...activity,
        entities: [...(activity.entities ?? []), clientInfo],
      }),
    })
    if (!answer.ok) throw new Error(`The bot answered ${answer.status}`)
    return answer
  }
}
