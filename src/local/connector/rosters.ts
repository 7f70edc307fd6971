import type { FastifyInstance } from 'fastify'
import { isInChat, listRoster } from '../chat-repository.ts'
import type { RoomParts } from '../room-parts.ts'
import { findPerson, findPersonByObjectId, listPeople } from '../people-repository.ts'
import { memberAccount, personIdFrom } from '../platform-accounts.ts'
import { chatFor } from './chat-for.ts'
import { ConnectorError, refusalFor } from './trouble.ts'

interface OfChat {
  Params: { conversationId: string }
}

interface PageOfChat extends OfChat {
  Querystring: { pageSize?: string; continuationToken?: string }
}

interface OneOfChat {
  Params: { conversationId: string; memberId: string }
}

/** Who is in a conversation. */
export async function rosters(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  server.get<OfChat>('/v3/conversations/:conversationId/members', async (req) =>
    membersOf(room, req.params.conversationId),
  )

  server.get<OfChat>('/v3/conversations/:conversationId/activities/:activityId/members', (req) =>
    membersOf(room, req.params.conversationId),
  )

  server.get<PageOfChat>('/v3/conversations/:conversationId/pagedmembers', async (req) => {
    const members = await membersOf(room, req.params.conversationId)
    const start = Number(req.query.continuationToken ?? 0) || 0
    const end = start + Math.min(Math.max(Number(req.query.pageSize ?? 200) || 200, 50), 500)
    return {
      members: members.slice(start, end),
      ...(end < members.length && { continuationToken: String(end) }),
    }
  })

  server.get<OneOfChat>('/v3/conversations/:conversationId/members/:memberId', async (req) => {
    const { memberId } = req.params
    const chat = await chatFor(room, req.params.conversationId)
    const person =
      (await findPerson(room.app.store, personIdFrom(memberId))) ??
      (await findPersonByObjectId(room.app.store, memberId))
    if (!person || !(await isInChat(room.app.store, chat.id, person.id))) {
      throw new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found.')
    }
    return memberAccount(person)
  })

  // The room has chats and meetings, and no teams with channels.
  server.get('/v3/teams/:teamId', async () => {
    throw refusalFor('ConversationNotFound')
  })
  server.get('/v3/teams/:teamId/conversations', async () => {
    throw refusalFor('ConversationNotFound')
  })
}

async function membersOf(room: RoomParts, conversationId: string): Promise<object[]> {
  const chat = await chatFor(room, conversationId)
  const inChat = new Set(await listRoster(room.app.store, chat.id))
  const people = await listPeople(room.app.store)
  return people.filter(({ id }) => inChat.has(id)).map(memberAccount)
}
