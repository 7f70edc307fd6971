import type { FastifyInstance } from 'fastify'
import { type Activity, cardType } from '../activity.ts'
import {
  addMessage,
  deleteMessage,
  editMessage,
  listRoster,
  saveChat,
  saveToldUrl,
} from '../chat-repository.ts'
import type { RoomParts } from '../room-parts.ts'
import { findPerson } from '../people-repository.ts'
import { personalChatId, personIdFrom } from '../platform-accounts.ts'
import { chatFor } from './chat-for.ts'
import { ConnectorError } from './trouble.ts'

interface InChat {
  Params: { conversationId: string }
  Body: Activity
}

interface OfMessage {
  Params: { conversationId: string; activityId: string }
  Body: Activity
}

/** Teams refuses larger messages. */
const mostBytes = 80_000

/** Starting conversations, and posting, editing and deleting in them. */
export async function conversations(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  server.post<{ Body: NewConversation }>('/v3/conversations', async (req, reply) => {
    const { members, activity } = req.body
    const chatId = await startPersonalChat(room, members?.[0]?.id)
    const activityId = activity && (await say(room, chatId, activity))
    return reply.code(201).send({ id: chatId, activityId, serviceUrl: room.bot.serviceUrl })
  })

  server.post<InChat>('/v3/conversations/:conversationId/activities', async (req, reply) => {
    const chat = await chatFor(room, req.params.conversationId)
    return reply.code(201).send({ id: await say(room, chat.id, req.body) })
  })

  server.post<OfMessage>(
    '/v3/conversations/:conversationId/activities/:activityId',
    async (req, reply) => {
      const chat = await chatFor(room, req.params.conversationId)
      return reply.code(201).send({ id: await say(room, chat.id, req.body) })
    },
  )

  server.put<OfMessage>('/v3/conversations/:conversationId/activities/:activityId', async (req) => {
    const chat = await chatFor(room, req.params.conversationId)
    requireFits(req.body)
    const messageId = knownId(req.params.activityId)
    if (!(await editMessage(room.app.store, chat.id, messageId, req.body))) throw noSuchMessage()
    await tellChat(room, chat.id)
    return { id: messageId }
  })

  server.delete<OfMessage>(
    '/v3/conversations/:conversationId/activities/:activityId',
    async (req, reply) => {
      const chat = await chatFor(room, req.params.conversationId)
      const messageId = knownId(req.params.activityId)
      if (!(await deleteMessage(room.app.store, chat.id, messageId))) throw noSuchMessage()
      await tellChat(room, chat.id)
      return reply.code(200).send()
    },
  )
}

interface NewConversation {
  members?: { id: string }[]
  activity?: Activity
}

/** A bot may start a chat with one person; group chats are made by people. */
async function startPersonalChat(room: RoomParts, account: string | undefined): Promise<string> {
  const person = account && (await findPerson(room.app.store, personIdFrom(account)))
  if (!person) throw new ConnectorError(400, 'BadSyntax', 'Bad format of conversation ID')
  const id = personalChatId(person.id)
  await saveChat(room.app.store, { id, kind: 'personal' }, [person.id])
  await saveToldUrl(room.app.store, id, room.bot.serviceUrl)
  room.events.tell([person.id], { kind: 'chats' })
  return id
}

/** Keeps a message and tells those who are in the chat; passes on that the bot is typing. */
async function say(room: RoomParts, chatId: string, activity: Activity): Promise<string> {
  requireFits(activity)
  const people = await listRoster(room.app.store, chatId)
  if (activity.type !== 'message') {
    if (activity.type === 'typing') room.events.tell(people, { kind: 'typing', chatId })
    return String(Date.now())
  }
  const id = await addMessage(room.app.store, chatId, undefined, activity)
  room.events.tell(people, { kind: 'messages', chatId, isNew: true })
  return id
}

async function tellChat(room: RoomParts, chatId: string): Promise<void> {
  room.events.tell(await listRoster(room.app.store, chatId), {
    kind: 'messages',
    chatId,
    isNew: false,
  })
}

function requireFits(activity: Activity): void {
  if (Buffer.byteLength(JSON.stringify(activity)) > mostBytes) {
    throw new ConnectorError(413, 'MessageSizeTooBig', 'Message size too large.')
  }
  for (const { contentType, content } of activity.attachments ?? []) {
    if (contentType === cardType && typeof content !== 'object') {
      throw new ConnectorError(400, 'BadSyntax', 'Invalid or missing card content.')
    }
  }
}

function knownId(activityId: string): string {
  if (!/^\d{1,18}$/.test(activityId)) throw noSuchMessage()
  return activityId
}

function noSuchMessage(): ConnectorError {
  return new ConnectorError(404, 'ActivityNotFoundInConversation', 'Activity does not exist.')
}
