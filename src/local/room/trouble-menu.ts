import type { Messages } from '../../i18n/messages.ts'
import type { RoomChat } from '../api/answers.ts'
import type { Trouble } from '../connector/trouble.ts'
import { element } from './element.ts'
import type { RoomClient } from './room-client.ts'
import { toast } from './toast.ts'

/** Lets Teams refuse the bot in one chat, to see what becomes of a delivery then. */
export function troubleMenu(client: RoomClient, chat: RoomChat, t: Messages): HTMLElement {
  const words = t.room.chat
  const kinds = Object.entries(words.troubles) as [Trouble, string][]
  const choose = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement
    const trouble = value === '' ? null : (value as Trouble)
    client.setTrouble(chat.id, trouble).then(
      () => toast(t.room.saved),
      () => toast(t.room.failed),
    )
  }
  return element(
    'details',
    { class: 'trouble' },
    element('summary', {}, words.trouble),
    element(
      'label',
      {},
      words.troubleHint,
      element(
        'select',
        { onchange: choose },
        element('option', { value: '' }, words.noTrouble),
        ...kinds.map(([kind, label]) =>
          element('option', { value: kind, selected: chat.trouble === kind }, label),
        ),
      ),
    ),
  )
}
