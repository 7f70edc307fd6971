import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { languages } from '../../language.ts'
import {
  addMessage,
  findChat,
  isInChat,
  listMessages,
  listRoster,
  saveTrouble,
  type SeenMessage,
  type StoredChat,
} from '../chat-repository.ts'
import { troubles } from '../connector/trouble.ts'
import { findPerson, listPeople, type RoomPerson } from '../people-repository.ts'
import { botAccount } from '../platform-accounts.ts'
import type { RoomParts } from '../room-parts.ts'
import type { ActionOutcome, RoomMember } from './answers.ts'
import { takeAnswer } from './card-answer.ts'
import { parse } from './parse.ts'

interface OfChat {
  Params: { chatId: string }
  Querystring: { as?: string }
}

const who = { as: z.uuid(), language: z.enum(languages) }
const newMessage = z.object({
  ...who,
  text: z.string().trim().min(1).max(4000),
  toBot: z.boolean(),
})
const cardAction = z.object({
  ...who,
  messageId: z.string().regex(/^\d{1,18}$/),
  verb: z.string().max(200),
  data: z.unknown(),
  trigger: z.enum(['manual', 'automatic']),
})
const stage = z.object({ as: z.uuid(), url: z.string().startsWith('/tab/').max(500).nullable() })
const trouble = z.object({ trouble: z.enum(troubles).nullable() })

/** What is said in a chat, and what one can do there. */
export async function chats(server: FastifyInstance, { room }: { room: RoomParts }): Promise<void> {
  const { store } = room.app

  /** Whoever is not in a chat does not get to know that it exists. */
  async function inChat(chatId: string, personId: string | undefined): Promise<InChat> {
    const chat = await findChat(store, chatId)
    const person = personId && (await findPerson(store, personId))
    if (!chat || !person || !(await isInChat(store, chat.id, person.id))) {
      throw new AppError('not_found')
    }
    return { chat, person }
  }

  server.get<OfChat>('/chats/:chatId/messages', async (req): Promise<SeenMessage[]> => {
    const { chat, person } = await inChat(req.params.chatId, req.query.as)
    return listMessages(store, chat.id, person.id)
  })

  server.get<OfChat>('/chats/:chatId/members', async (req): Promise<RoomMember[]> => {
    const { chat } = await inChat(req.params.chatId, req.query.as)
    const roster = new Set(await listRoster(store, chat.id))
    return (await listPeople(store)).filter(({ id }) => roster.has(id))
  })

  server.post<OfChat>('/chats/:chatId/messages', async (req, reply) => {
    const { as, text, toBot, language } = parse(newMessage, req.body)
    const { chat, person } = await inChat(req.params.chatId, as)
    await addMessage(store, chat.id, person.id, { type: 'message', text, toBot })
    room.events.tell(await listRoster(store, chat.id), {
      kind: 'messages',
      chatId: chat.id,
      isNew: true,
    })
    if (toBot) await room.bot.message(chat, person, addressed(chat, text), language)
    return reply.code(204).send()
  })

  server.post<OfChat>('/chats/:chatId/actions', async (req): Promise<ActionOutcome> => {
    const { as, language, ...action } = parse(cardAction, req.body)
    const { chat, person } = await inChat(req.params.chatId, as)
    const answer = await room.bot.cardAction(chat, person, action, language)
    return takeAnswer(room, chat.id, person.id, action.messageId, answer)
  })

  server.put<OfChat>('/chats/:chatId/stage', async (req, reply) => {
    const { as, url } = parse(stage, req.body)
    const { chat } = await inChat(req.params.chatId, as)
    if (url) room.stages.set(chat.id, url)
    else room.stages.delete(chat.id)
    room.events.tell(await listRoster(store, chat.id), { kind: 'stage', chatId: chat.id, url })
    return reply.code(204).send()
  })

  server.put<OfChat>('/chats/:chatId/trouble', async (req, reply) => {
    const chat = await findChat(store, req.params.chatId)
    if (!chat) throw new AppError('not_found')
    await saveTrouble(store, chat.id, parse(trouble, req.body).trouble)
    room.events.tellAll({ kind: 'chats' })
    return reply.code(204).send()
  })
}

interface InChat {
  chat: StoredChat
  person: RoomPerson
}

/** In a group a bot only hears what mentions it. */
function addressed(chat: StoredChat, text: string) {
  if (chat.kind === 'personal') return { type: 'message', text, textFormat: 'plain' }
  const mention = `<at>${botAccount.name}</at>`
  return {
    type: 'message',
    textFormat: 'plain',
    text: `${mention} ${text}`,
    entities: [{ type: 'mention', mentioned: botAccount, text: mention }],
  }
}
