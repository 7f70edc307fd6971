import type { FastifyInstance } from 'fastify'
import type { RoomParts } from '../room-parts.ts'
import { conversations } from './conversations.ts'
import { meetings } from './meetings.ts'
import { rosters } from './rosters.ts'
import { ConnectorError } from './trouble.ts'

/** What the bot's service URL answers in Teams, for the calls that bots in chats and meetings make. */
export async function connector(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  server.setErrorHandler((error, _req, reply) => {
    if (!(error instanceof ConnectorError)) throw error
    if (error.retryAfterSeconds) reply.header('retry-after', error.retryAfterSeconds)
    return reply.code(error.status).send(error.body)
  })
  await server.register(conversations, { room })
  await server.register(rosters, { room })
  await server.register(meetings, { room })
}
