import { findChat, type StoredChat } from '../chat-repository.ts'
import type { RoomParts } from '../room-parts.ts'
import { refusalFor } from './trouble.ts'

/** The chat that the bot means, unless it has been told to refuse. */
export async function chatFor(room: RoomParts, conversationId: string): Promise<StoredChat> {
  const chat = await findChat(room.app.store, conversationId.split(';')[0]!)
  if (!chat) throw refusalFor('ConversationNotFound')
  if (chat.trouble) throw refusalFor(chat.trouble)
  return chat
}
