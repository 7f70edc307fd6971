import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import type { OwnScreen } from '../reads/seminar.ts'
import { getAttended } from '../seminar/repository.ts'
import { requireAttendance } from '../seminar/seminar.ts'
import { findHeadCount } from '../seminar/shared-screens.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** How many people share the screen of whoever asks. */
export function registerScreenReads(
  server: FastifyInstance,
  { app, authenticate }: { app: App; authenticate: Authenticate },
): void {
  /** `GET /api/seminars/:id/screen` → `OwnScreen` */
  server.get<{ Params: { id: string } }>(
    '/api/seminars/:id/screen',
    { schema: { tags: ['reads'] } },
    async (req): Promise<OwnScreen> => {
      const actor = await authenticate(bearerToken(req))
      const seminar = await getAttended(app.store, idFrom(req.params.id))
      requireAttendance(seminar, actor)
      return { headCount: await findHeadCount(app.store, seminar.id, actor.id) }
    },
  )
}
