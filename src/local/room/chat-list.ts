import type { Messages } from '../../i18n/messages.ts'
import type { RoomChat } from '../api/answers.ts'
import { hrefWith } from './address.ts'
import { botAvatar } from './avatar.ts'
import { element } from './element.ts'

interface Choice {
  chats: RoomChat[]
  openId: string
  unread: ReadonlySet<string>
  t: Messages
  onOpen: (chatId: string) => void
  onOpenPersonal: () => Promise<void>
}

/** The chats that a person is in. Links, so that one can also be opened in a window of its own. */
export function chatList({
  chats,
  openId,
  unread,
  t,
  onOpen,
  onOpenPersonal,
}: Choice): HTMLElement {
  const words = t.room.chats
  const rows = chats.map((chat) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          class: 'chat-row',
          href: hrefWith({ conversation: chat.id }),
          'aria-current': chat.id === openId && 'page',
          onclick: (event) => {
            if ((event as MouseEvent).metaKey || (event as MouseEvent).ctrlKey) return
            event.preventDefault()
            onOpen(chat.id)
          },
        },
        chat.kind === 'personal' ? botAvatar() : symbol(chat.kind),
        label(nameOf(chat, t), descriptionOf(chat, t)),
        unread.has(chat.id) && unreadDot(words.unread),
      ),
    ),
  )
  const personal = element(
    'li',
    {},
    element(
      'button',
      { type: 'button', class: 'chat-row', onclick: () => void onOpenPersonal() },
      botAvatar(),
      label(words.own, words.ownHint),
    ),
  )
  const hasPersonal = chats.some(({ kind }) => kind === 'personal')
  return element(
    'nav',
    { class: 'chats', 'aria-labelledby': 'chats-heading' },
    element('h2', { id: 'chats-heading' }, words.heading),
    element('ul', {}, ...rows, !hasPersonal && personal),
  )
}

export function nameOf(chat: RoomChat, t: Messages): string {
  return chat.name ?? t.room.chats.own
}

function descriptionOf({ kind, people }: RoomChat, t: Messages): string {
  if (kind === 'personal') return t.room.chats.ownHint
  return kind === 'meeting' ? t.room.chats.meeting(people) : t.room.chats.groupChat(people)
}

function label(name: string, description: string): HTMLElement {
  return element(
    'span',
    { class: 'chat-name' },
    element('span', {}, name),
    element('small', {}, description),
  )
}

function unreadDot(text: string): HTMLElement {
  const label = element('span', { class: 'hidden-text' }, text)
  return element('span', { class: 'unread', title: text }, label)
}

function symbol(kind: RoomChat['kind']): HTMLElement {
  return element('span', { class: `avatar symbol ${kind}`, 'aria-hidden': 'true' })
}
