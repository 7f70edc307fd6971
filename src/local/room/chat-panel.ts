import type { Messages } from '../../i18n/messages.ts'
import type { Language } from '../../language.ts'
import type { RoomEvent } from '../room-events.ts'
import type { RoomChat } from '../api/answers.ts'
import { composer } from './composer.ts'
import { element } from './element.ts'
import { MessageList } from './message-list.ts'
import type { RoomClient } from './room-client.ts'
import { troubleMenu } from './trouble-menu.ts'

const typingMs = 4000

interface Surroundings {
  client: RoomClient
  chat: RoomChat
  t: Messages
  language: Language
  /** Staff may let Teams be difficult. */
  mayTrouble: boolean
  openLink: (url: string) => void
}

export interface ChatPanel {
  element: HTMLElement
  hear: (event: RoomEvent) => void
  read: () => Promise<void>
  close: () => void
}

/** The chat beside the app: what has been said, and where one writes. */
export function chatPanel(around: Surroundings): ChatPanel {
  const { client, chat, t, language, mayTrouble, openLink } = around
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    hour: '2-digit',
    minute: '2-digit',
  })
  const list = new MessageList({
    client,
    chatId: chat.id,
    t,
    formatTime: (at) => time.format(at),
    openLink,
  })
  const typing = element('p', { class: 'typing', role: 'status' })
  let typingTimer: ReturnType<typeof setTimeout> | undefined

  function showTyping(isTyping: boolean): void {
    clearTimeout(typingTimer)
    typing.textContent = isTyping ? t.room.chat.typing : ''
    if (isTyping) typingTimer = setTimeout(() => showTyping(false), typingMs)
  }

  return {
    element: element(
      'section',
      { class: 'chat', 'aria-labelledby': 'chat-heading' },
      element(
        'header',
        { class: 'chat-header' },
        element('h2', { id: 'chat-heading' }, t.room.chat.heading),
        mayTrouble && troubleMenu(client, chat, t),
      ),
      list.element,
      typing,
      composer(client, chat, t),
    ),
    hear(event) {
      if (event.kind === 'typing' && event.chatId === chat.id) showTyping(true)
      if (event.kind === 'messages' && event.chatId === chat.id) {
        showTyping(false)
        void list.read()
      }
    },
    read: () => list.read(),
    close: () => list.close(),
  }
}
