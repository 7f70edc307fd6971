import type { FastifyInstance } from 'fastify'
import { isInChat, listRoster } from '../chat-repository.ts'
import type { RoomParts } from '../room-parts.ts'
import { findPerson, findPersonByObjectId, type RoomPerson } from '../people-repository.ts'
import {
  accountId,
  chatIdOfMeeting,
  memberAccount,
  meetingIdOf,
  personIdFrom,
} from '../platform-accounts.ts'
import { chatFor } from './chat-for.ts'
import { ConnectorError } from './trouble.ts'

interface OfMeeting {
  Params: { meetingId: string }
}

interface OneOfMeeting {
  Params: { meetingId: string; participantId: string }
  Querystring: { tenantId?: string }
}

interface Notification {
  Params: { meetingId: string }
  Body: {
    value?: { recipients?: string[]; surfaces?: { content?: { value?: { title?: string } } }[] }
  }
}

/** Teams takes no more recipients in one call. */
const mostRecipients = 50

/** Meetings, who takes part in them and as what, and notifications to some of them. */
export async function meetings(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  const { store } = room.app

  server.get<OfMeeting>('/v1/meetings/:meetingId', async (req) => {
    const chat = await chatFor(room, chatIdOfMeeting(req.params.meetingId))
    const roster = await listRoster(store, chat.id)
    const people = await Promise.all(roster.map((id) => findPerson(store, id)))
    const organizer = people.find((person) => person?.roles.includes('lead')) ?? people[0]
    return {
      details: {
        id: meetingIdOf(chat.id),
        msGraphResourceId: chat.id,
        type: 'Scheduled',
        title: chat.name,
        joinUrl: `${room.address()}/local/?conversation=${encodeURIComponent(chat.id)}`,
      },
      conversation: { id: chat.id, isGroup: true, conversationType: 'groupChat' },
      organizer: organizer && {
        ...memberAccount(organizer),
        aadObjectId: organizer.objectId,
      },
    }
  })

  server.get<OneOfMeeting>('/v1/meetings/:meetingId/participants/:participantId', async (req) => {
    const chat = await chatFor(room, chatIdOfMeeting(req.params.meetingId))
    const person = await findPersonByObjectId(store, req.params.participantId)
    const { tenantId } = req.query
    const isKnown = person && (!tenantId || tenantId === person.tenantId)
    if (!isKnown || !(await isInChat(store, chat.id, person.id))) {
      throw new ConnectorError(404, 'MemberNotFoundInConversation', 'Participant not found.')
    }
    return {
      user: { ...memberAccount(person), aadObjectId: person.objectId },
      meeting: { role: roleInMeeting(person), inMeeting: true },
      conversation: { id: chat.id, isGroup: true },
    }
  })

  server.post<Notification>('/v1/meetings/:meetingId/notification', async (req, reply) => {
    const chat = await chatFor(room, chatIdOfMeeting(req.params.meetingId))
    const { recipients = [], surfaces = [] } = req.body.value ?? {}
    if (recipients.length === 0 || recipients.length > mostRecipients) {
      throw new ConnectorError(400, 'BadSyntax', `Between 1 and ${mostRecipients} recipients.`)
    }
    const roster = new Set((await listRoster(store, chat.id)).map(accountId))
    const reached = recipients.filter((recipient) => roster.has(recipient))
    const text = surfaces[0]?.content?.value?.title ?? ''
    room.events.tell(reached.map(personIdFrom), { kind: 'notification', chatId: chat.id, text })
    const missed = recipients.filter((recipient) => !roster.has(recipient))
    if (missed.length === 0) return reply.code(202).send({})
    return reply.code(207).send({
      recipientsFailureInfo: missed.map((recipientMri) => ({
        recipientMri,
        errorCode: 'MemberNotFoundInConversation',
        failureReason: 'The recipient is not in the meeting.',
      })),
    })
  })
}

function roleInMeeting({ roles }: RoomPerson): 'Organizer' | 'Presenter' | 'Attendee' {
  if (roles.includes('lead')) return 'Organizer'
  return roles.includes('facilitator') || roles.includes('researcher') ? 'Presenter' : 'Attendee'
}
