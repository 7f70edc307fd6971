import type { FastifyInstance } from 'fastify'
import type { RoomParts } from '../room-parts.ts'
import { audience } from './audience.ts'
import { chats } from './chats.ts'
import { events } from './events.ts'
import { people } from './people.ts'

/** What the room's page asks for. */
export async function roomApi(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  await server.register(people, { room })
  await server.register(chats, { room })
  await server.register(audience, { room })
  await server.register(events, { room })
}
