import type { FastifyInstance } from 'fastify'
import { findPerson } from '../people-repository.ts'
import type { RoomParts } from '../room-parts.ts'

/** Keeps a window told of what happens, for as long as it is open. */
export async function events(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  server.get<{ Querystring: { as?: string } }>(
    '/events',
    { websocket: true },
    async (socket, req) => {
      const person = await findPerson(room.app.store, req.query.as ?? '')
      if (!person) return socket.close(4404)
      const stop = room.events.listen(person.id, (event) => socket.send(JSON.stringify(event)))
      socket.on('close', stop)
    },
  )
}
