import { cardType } from '../../src/local/activity.ts'
import type { Message } from '../../src/local/room/room-client.ts'
import type { Room } from '../support/room.ts'

interface ChatRead {
  name: string
  messages: Message[]
}

/** The chats of the room with this in their name, with all that has been said there. */
export async function chatsOf(room: Room, called = ''): Promise<ChatRead[]> {
  const chats = new Map<string, ChatRead>()
  const get = async <Answer>(path: string) =>
    (await fetch(`${room.server.address}/local/api/${path}`)).json() as Promise<Answer>
  for (const { id: personId } of room.people) {
    for (const { id, name } of await get<{ id: string; name: string }[]>(
      `people/${personId}/chats`,
    )) {
      if (chats.has(id) || !(name ?? '').includes(called)) continue
      const messages = await get<Message[]>(
        `chats/${encodeURIComponent(id)}/messages?as=${personId}`,
      )
      chats.set(id, { name, messages })
    }
  }
  return [...chats.values()]
}

/** The cards with these words, and where they are. */
export function cardsWith(chats: ChatRead[], words: string): { chat: string; card: unknown }[] {
  return chats.flatMap(({ name: chat, messages }) =>
    messages
      .filter((message) => JSON.stringify(message).includes(words))
      .map(({ activity }) => ({
        chat,
        card: activity.attachments?.find(({ contentType }) => contentType === cardType)?.content,
      })),
  )
}
