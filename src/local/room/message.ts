import type { Messages } from '../../i18n/messages.ts'
import { cardType } from '../activity.ts'
import { avatar, botAvatar } from './avatar.ts'
import { type CardActions, type DrawnCard, drawCard } from './card.ts'
import type { CardWork } from './card-work.ts'
import { element } from './element.ts'
import { markdownNodes } from './markdown.ts'
import type { Message } from './room-client.ts'

export interface DrawnMessage {
  element: HTMLElement
  card: DrawnCard | undefined
}

interface Reader {
  t: Messages
  personId: string
  formatTime: (at: Date) => string
}

export function drawMessage(
  message: Message,
  { t, personId, formatTime }: Reader,
  actions: CardActions,
  work?: CardWork,
): DrawnMessage {
  const isOwn = message.personId === personId
  const isBot = message.personId === null
  const name = isBot ? 'TillKom' : (message.personName ?? '')
  const card = message.isDeleted ? undefined : cardOf(message, actions, t, work)
  const heading = element(
    'h3',
    { class: 'said-by' },
    element('span', { class: isOwn ? 'hidden-text' : '' }, isOwn ? t.room.chat.you : name),
    isBot && element('span', { class: 'badge' }, t.room.chat.bot),
    element('time', { datetime: message.sentAt }, formatTime(new Date(message.sentAt))),
    isEdited(message) && element('span', { class: 'edited' }, t.room.chat.edited),
  )
  const body = element('div', { class: 'said' }, ...contentOf(message, t), card?.element)
  return {
    element: element(
      'article',
      { class: `message${isOwn ? ' own' : ''}${card ? ' with-card' : ''}` },
      !isOwn && (isBot ? botAvatar() : avatar(name)),
      element('div', { class: 'bubble' }, heading, body),
    ),
    card,
  }
}

function cardOf(
  { activity, ownCard }: Message,
  actions: CardActions,
  t: Messages,
  work: CardWork | undefined,
): DrawnCard | undefined {
  const shared = activity.attachments?.find(({ contentType }) => contentType === cardType)?.content
  const json = ownCard ?? shared
  return typeof json === 'object' && json ? drawCard(json, actions, t, work) : undefined
}

function contentOf({ activity, isDeleted }: Message, t: Messages): Node[] {
  if (isDeleted) return [element('p', { class: 'deleted' }, t.room.chat.deleted)]
  if (!activity.text) return []
  const mention = activity['toBot'] === true && element('span', { class: 'mention' }, '@TillKom ')
  const text = activity.textFormat === 'plain' ? [activity.text] : markdownNodes(activity.text)
  return [element('div', { class: 'text' }, mention, ...text)]
}

/** Deleting counts as a revision too, and says itself what it is. */
function isEdited({ version, isDeleted }: Message): boolean {
  return !isDeleted && !version.startsWith('0.')
}
