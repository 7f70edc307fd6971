import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { languages } from '../../language.ts'
import { findChat, listChatsOf, saveChat } from '../chat-repository.ts'
import { findPerson, listPeople, type RoomPerson } from '../people-repository.ts'
import { meetingIdOf, personalChatId } from '../platform-accounts.ts'
import type { RoomParts } from '../room-parts.ts'
import { signLocalToken } from '../tokens.ts'
import type { PersonChoice, RoomChat } from './answers.ts'
import { parse } from './parse.ts'

interface OfPerson {
  Params: { personId: string }
}

const ownChat = z.object({ language: z.enum(languages) })

/** Whom one can be, and what Teams would know about them. */
export async function people(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  const { store } = room.app

  async function person(personId: string): Promise<RoomPerson> {
    const found = await findPerson(store, personId)
    if (!found) throw new AppError('not_found')
    return found
  }

  server.get('/people', async (): Promise<PersonChoice[]> => listPeople(store))

  server.get<OfPerson>('/people/:personId/chats', async (req): Promise<RoomChat[]> => {
    const { id } = await person(req.params.personId)
    return (await listChatsOf(store, id)).map((chat) => ({
      ...chat,
      meetingId: chat.kind === 'meeting' ? meetingIdOf(chat.id) : null,
      stage: room.stages.get(chat.id) ?? null,
    }))
  })

  /** Opens the person's own chat with the bot, as when somebody adds the app for themselves. */
  server.post<OfPerson>('/people/:personId/chats', async (req): Promise<{ id: string }> => {
    const { id: personId } = await person(req.params.personId)
    const { language } = parse(ownChat, req.body)
    const chat = { id: personalChatId(personId), kind: 'personal' as const }
    await saveChat(store, chat, [personId])
    if (!(await findChat(store, chat.id))?.toldUrl) await room.bot.introduce(chat, language)
    return { id: chat.id }
  })

  server.post<OfPerson>('/people/:personId/token', async (req): Promise<{ token: string }> => {
    return { token: await signLocalToken(room.tokenKey, await person(req.params.personId)) }
  })
}
