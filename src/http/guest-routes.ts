import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { listGuests } from '../guest/repository.ts'
import type { GuestView } from '../reads/programme.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** Who has come in by the seminar's code. */
export function registerGuestReads(
  server: FastifyInstance,
  { app, authenticate }: { app: App; authenticate: Authenticate },
): void {
  /** `GET /api/seminars/:id/guests` → `GuestView[]`, for those who lead. */
  server.get<{ Params: { id: string } }>(
    '/api/seminars/:id/guests',
    { schema: { tags: ['reads'] } },
    async (req): Promise<GuestView[]> => {
      const actor = await authenticate(bearerToken(req))
      const seminar = await getAttended(app.store, idFrom(req.params.id))
      requireFacilitator(seminar, actor)
      const guests = await listGuests(app.store, seminar.id)
      return guests.map(({ id, name }) => ({ id, ...(name && { name }) }))
    },
  )
}
