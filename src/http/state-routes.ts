import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { AppError } from '../errors.ts'
import type { Live } from '../live/live.ts'
import type { LiveState } from '../reads/live.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireAttendance } from '../seminar/seminar.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

interface StateParts {
  app: App
  live: Live
  authenticate: Authenticate
  isOverloaded: () => boolean
}

/** What a seminar shows, for a screen whose scripts are still on their way. */
export function registerStateReads(
  server: FastifyInstance,
  { app, live, authenticate, isOverloaded }: StateParts,
): void {
  /**
   * `GET /api/seminars/:id/state` → `LiveState` of a participant; from then on the socket tells. It
   * tells the first as well, so that while there is too much to do this is left out.
   */
  server.get<{ Params: { id: string } }>(
    '/api/seminars/:id/state',
    { schema: { tags: ['reads'] } },
    async (req): Promise<LiveState> => {
      if (isOverloaded()) throw new AppError('unavailable')
      const actor = await authenticate(bearerToken(req))
      const seminar = await getAttended(app.store, idFrom(req.params.id))
      requireAttendance(seminar, actor)
      return live.participantState(seminar.id)
    },
  )
}
