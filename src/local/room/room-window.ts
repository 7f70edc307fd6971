import type { Messages } from '../../i18n/messages.ts'
import type { PersonChoice, RoomChat } from '../api/answers.ts'
import type { RoomEvent } from '../room-events.ts'
import { currentAddress, hrefWith } from './address.ts'
import { AppPane, type Mode } from './app-pane.ts'
import { audienceButton } from './audience-button.ts'
import { avatar } from './avatar.ts'
import { chatList, nameOf } from './chat-list.ts'
import { type ChatPanel, chatPanel } from './chat-panel.ts'
import { element } from './element.ts'
import { modeSwitch } from './mode-switch.ts'
import { onThemeChange, roomBar } from './room-bar.ts'
import { RoomClient } from './room-client.ts'
import { listenToRoom } from './room-socket.ts'
import { toast } from './toast.ts'

/** One person's Teams window: their chats, the app in the middle, the open chat beside it. */
export async function openRoomWindow(person: PersonChoice, t: Messages): Promise<HTMLElement> {
  const { language } = currentAddress()
  const client = new RoomClient(person.id, language)
  const audience = audienceButton(client, t)
  const unread = new Set<string>()
  let chats = await client.chats()
  let open: { chat: RoomChat; app: AppPane; panel: ChatPanel } | undefined

  const side = element('div', { class: 'side' })
  const middle = element('main', { class: 'middle', 'aria-labelledby': 'open-chat' })
  const right = element('div', { class: 'right' })
  const body = element('div', { class: 'teams' }, side, middle, right)

  function showChats(): void {
    const openId = open?.chat.id ?? ''
    side.replaceChildren(
      youAre(person, t),
      chatList({ chats, openId, unread, t, onOpen: choose, onOpenPersonal: openPersonal }),
    )
  }

  function openChat(chatId: string | undefined, isChosen: boolean): void {
    const chat = chats.find(({ id }) => id === chatId) ?? chats[0]
    if (!chat || chat.id === open?.chat.id) return
    if (isChosen) history.pushState(null, '', hrefWith({ conversation: chat.id }))
    open?.app.close()
    open?.panel.close()
    const modes = modeSwitch(t, chat.kind === 'meeting', (mode) => app.show(mode))
    const app = new AppPane({ client, person, chat, t, onMode: modes.show })
    const panel = chatPanel({
      client,
      chat,
      t,
      language,
      mayTrouble: person.unitId === null,
      openLink: (url) => app.openLink(url),
    })
    open = { chat, app, panel }
    unread.delete(chat.id)
    audience.setChat(chat)
    document.title = `${nameOf(chat, t)} – ${person.name}`
    const toggle = chatToggle(body, t)
    middle.replaceChildren(
      element(
        'header',
        { class: 'middle-header' },
        element('h1', { id: 'open-chat' }, nameOf(chat, t)),
        modes.element,
        toggle,
      ),
      app.element,
    )
    right.replaceChildren(panel.element)
    app.show('content' satisfies Mode)
    showChats()
    void panel.read()
  }

  function choose(chatId: string): void {
    openChat(chatId, true)
  }

  async function openPersonal(): Promise<void> {
    try {
      const { id } = await client.openPersonalChat()
      chats = await client.chats()
      openChat(id, true)
    } catch {
      toast(t.room.failed)
    }
  }

  async function readAll(): Promise<void> {
    chats = await client.chats().catch(() => chats)
    showChats()
    await open?.panel.read()
  }

  function hear(event: RoomEvent): void {
    audience.hear(event)
    open?.app.hear(event)
    open?.panel.hear(event)
    if (event.kind === 'chats') void readAll()
    if (event.kind === 'notification') toast(event.text)
    if (event.kind === 'messages' && event.isNew && event.chatId !== open?.chat.id) {
      unread.add(event.chatId)
      showChats()
    }
  }

  const connection = element('p', { class: 'connection', role: 'status' })
  listenToRoom(person.id, {
    onEvent: hear,
    onConnection: (isConnected) => {
      connection.textContent = isConnected ? '' : t.room.lost
      if (isConnected) void readAll()
    },
  })
  addEventListener('popstate', () => openChat(currentAddress().conversation, false))
  onThemeChange((theme) => open?.app.setTheme(theme))
  openChat(currentAddress().conversation, false)
  return element('div', { class: 'room' }, roomBar(t, audience.element), connection, body)
}

function youAre(person: PersonChoice, t: Messages): HTMLElement {
  const role = person.roles.map((held) => t.room.role[held]).join(', ')
  return element(
    'section',
    { class: 'you', 'aria-label': t.room.bar.youAre(person.name) },
    avatar(person.name),
    element(
      'span',
      { class: 'you-name' },
      element('strong', {}, person.name),
      element('small', {}, person.unitName ? `${role}, ${person.unitName}` : role),
    ),
    element('a', { class: 'change', href: hrefWith({ as: undefined }) }, t.room.bar.changePerson),
  )
}

function chatToggle(body: HTMLElement, t: Messages): HTMLElement {
  const label = () =>
    body.classList.contains('without-chat') ? t.room.frame.showChat : t.room.frame.hideChat
  const button = element(
    'button',
    {
      type: 'button',
      class: 'button quiet',
      onclick: () => {
        body.classList.toggle('without-chat')
        button.textContent = label()
      },
    },
    label(),
  )
  return button
}
