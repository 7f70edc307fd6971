import type { Messages } from '../../i18n/messages.ts'
import type { RoomChat } from '../api/answers.ts'
import { element } from './element.ts'
import type { RoomClient } from './room-client.ts'
import { toast } from './toast.ts'

/** Where one writes. In a group the bot only reads what mentions it, as in Teams. */
export function composer(client: RoomClient, chat: RoomChat, t: Messages): HTMLElement {
  const words = t.room.chat
  const isGroup = chat.kind !== 'personal'
  const field = element('textarea', { rows: 1, maxlength: 4000, 'aria-label': words.write })
  const mention = element(
    'button',
    {
      type: 'button',
      class: 'mention-toggle',
      title: words.mention,
      'aria-pressed': 'true',
      onclick: () => mentionBot(mention.getAttribute('aria-pressed') !== 'true'),
    },
    '@TillKom',
  )

  function mentionBot(isOn: boolean): void {
    mention.setAttribute('aria-pressed', String(isOn))
    field.placeholder = isOn ? words.writeToBot : words.write
  }

  async function send(): Promise<void> {
    const text = field.value.trim()
    if (!text) return
    field.value = ''
    try {
      await client.say(chat.id, text, !isGroup || mention.getAttribute('aria-pressed') === 'true')
    } catch {
      field.value ||= text
      toast(t.room.failed)
    }
  }

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  })
  mentionBot(true)

  return element(
    'form',
    {
      class: 'composer',
      onsubmit: (event) => {
        event.preventDefault()
        void send()
      },
    },
    isGroup && mention,
    field,
    element('button', { type: 'submit', class: 'send' }, words.send),
  )
}
