import type { Chat } from './chat-repository.ts'
import type { RoomPerson } from './people-repository.ts'

/* How people, the bot, chats and meetings are named in Bot Framework activities. */

export const botAccount = { id: '28:tillkom-local', name: 'TillKom' }

/** The bot's address for a person; not the object id, as in Teams. */
export function accountId(personId: string): string {
  return `29:${personId}`
}

export function personIdFrom(account: string): string {
  return account.replace(/^29:/, '')
}

export function senderAccount({ id, name, objectId }: RoomPerson): object {
  return { id: accountId(id), name, aadObjectId: objectId }
}

/** As rosters list a person. */
export function memberAccount(person: RoomPerson): object {
  const [givenName, ...rest] = person.name.split(' ')
  return {
    id: accountId(person.id),
    name: person.name,
    objectId: person.objectId,
    givenName,
    surname: rest.join(' '),
    userPrincipalName: person.email ?? `${person.objectId}@local.example`,
    tenantId: person.tenantId,
    userRole: 'user',
  }
}

export function personalChatId(personId: string): string {
  return `a:${personId}`
}

export function conversationAccount(chat: Chat, tenantId: string): object {
  const isGroup = chat.kind !== 'personal'
  return {
    id: chat.id,
    tenantId,
    isGroup,
    conversationType: isGroup ? 'groupChat' : 'personal',
    ...(chat.name && { name: chat.name }),
  }
}

export function meetingIdOf(chatId: string): string {
  return Buffer.from(`0#${chatId}#0`).toString('base64')
}

export function chatIdOfMeeting(meetingId: string): string {
  return Buffer.from(meetingId, 'base64').toString().split('#')[1] ?? ''
}
