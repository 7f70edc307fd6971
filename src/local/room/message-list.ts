import type { Messages } from '../../i18n/messages.ts'
import type { CardWork } from './card-work.ts'
import { element } from './element.ts'
import { type DrawnMessage, drawMessage } from './message.ts'
import type { Message, RoomClient } from './room-client.ts'
import { toast } from './toast.ts'

interface Shown extends DrawnMessage {
  version: string
  /** Which revision of the message this person's own view has been asked for. */
  refreshed: string | undefined
  /** The person has pressed a button of it, and has the answer in the next drawing. */
  isAnswered: boolean
}

interface Surroundings {
  client: RoomClient
  chatId: string
  t: Messages
  formatTime: (at: Date) => string
  openLink: (url: string) => void
}

/** What has been said in a chat. Only what has changed is drawn again. */
export class MessageList {
  readonly element: HTMLElement
  readonly #around: Surroundings
  readonly #shown = new Map<string, Shown>()
  readonly #inSight: IntersectionObserver
  #reading: Promise<void> = Promise.resolve()
  /** Where the list was last scrolled to by itself. */
  #scrolledTo = 0

  constructor(around: Surroundings) {
    this.#around = around
    this.element = element('div', {
      class: 'messages',
      role: 'log',
      tabindex: '0',
      'aria-label': around.t.room.chat.heading,
    })
    this.#inSight = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) void this.#refresh((target as HTMLElement).dataset['id'] ?? '')
      }
    })
  }

  /** Reads and draws what is new; readings follow each other, so the last one wins. */
  read(): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read())
    return this.#reading
  }

  close(): void {
    this.#inSight.disconnect()
  }

  async #read(): Promise<void> {
    const { client, chatId, t } = this.#around
    const messages = await client.messages(chatId).catch(() => undefined)
    if (!messages) return
    const isFollowing = this.#isFollowing()
    if (messages.length === 0)
      this.element.replaceChildren(element('p', { class: 'empty' }, t.room.chat.empty))
    else this.element.querySelector('.empty')?.remove()
    for (const message of messages) this.#draw(message)
    if (isFollowing) this.#scrollToEnd()
  }

  /** Somebody who has scrolled up to read is left where they are. */
  #isFollowing(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.element
    return scrollTop >= this.#scrolledTo - 4 || scrollHeight - scrollTop - clientHeight < 80
  }

  /** A last message that is taller than the list is read from its beginning. */
  #scrollToEnd(): void {
    const last = this.element.lastElementChild as HTMLElement | null
    const { scrollHeight, clientHeight } = this.element
    const beginning = last ? last.offsetTop - 12 : 0
    this.element.scrollTop = Math.min(scrollHeight - clientHeight, beginning)
    this.#scrolledTo = this.element.scrollTop
  }

  #draw(message: Message): void {
    const before = this.#shown.get(message.id)
    if (before?.version === message.version) return
    if (before && this.#waitsForOwnView(before, message)) {
      before.version = message.version
      void this.#refresh(message.id)
      return
    }
    const { client, t, formatTime, openLink } = this.#around
    const drawn = drawMessage(
      message,
      { t, personId: client.personId, formatTime },
      {
        onExecute: (verb, data) => void this.#act(message.id, verb, data, 'manual'),
        onLink: openLink,
      },
      before && workToKeep(before),
    )
    drawn.element.dataset['id'] = message.id
    if (before) before.element.replaceWith(drawn.element)
    else this.element.append(drawn.element)
    drawn.card?.resume()
    const refreshed = before?.refreshed
    this.#shown.set(message.id, {
      ...drawn,
      version: message.version,
      refreshed,
      isAnswered: false,
    })
    if (drawn.card?.refresh) this.#inSight.observe(drawn.element)
  }

  /** An edit takes away a person's own view; until they have a new one, the old one stays. */
  #waitsForOwnView({ card, refreshed, version }: Shown, message: Message): boolean {
    const isNewRevision = revisionOf(message.version) !== revisionOf(version)
    return (
      isNewRevision && card?.refresh !== undefined && refreshed !== undefined && !message.isDeleted
    )
  }

  /** Cards may ask to be asked for when somebody sees them, once for every time they are edited. */
  async #refresh(messageId: string): Promise<void> {
    const shown = this.#shown.get(messageId)
    const refresh = shown?.card?.refresh
    if (!shown || !refresh || shown.refreshed === revisionOf(shown.version)) return
    shown.refreshed = revisionOf(shown.version)
    const hadOwnView = await this.#act(messageId, refresh.verb, refresh.data, 'automatic')
    if (!hadOwnView) {
      shown.version = '' // draw what everybody sees
      await this.read()
    }
  }

  async #act(
    messageId: string,
    verb: string,
    data: unknown,
    trigger: 'manual' | 'automatic',
  ): Promise<boolean> {
    const { client, chatId, t } = this.#around
    if (trigger === 'manual') this.#setAnswered(messageId, true) // its answer may be drawn first
    try {
      const { text, isRefused } = await client.act(chatId, { messageId, verb, data, trigger })
      if (trigger === 'manual' && (text || isRefused)) toast(text ?? t.room.refused)
      const hasOwnView = !isRefused && text === undefined
      if (trigger === 'manual' && !hasOwnView) this.#setAnswered(messageId, false)
      return hasOwnView
    } catch {
      if (trigger === 'manual') {
        this.#setAnswered(messageId, false)
        toast(t.room.failed)
      }
      return false
    }
  }

  #setAnswered(messageId: string, isAnswered: boolean): void {
    const shown = this.#shown.get(messageId)
    if (shown) shown.isAnswered = isAnswered
  }
}

function revisionOf(version: string): string {
  return version.split('.')[0] ?? ''
}

/** What has been sent is no longer worked on: the answer says what is there now. */
function workToKeep({ card, isAnswered }: Shown): CardWork | undefined {
  const work = card?.work()
  return work && isAnswered ? { ...work, values: new Map(), opened: new Set() } : work
}
