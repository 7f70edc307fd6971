import type { FastifyInstance } from 'fastify'
import { requireRole } from '../actor.ts'
import type { App } from '../app.ts'
import { healthFrom } from '../operations/health.ts'
import { pulseEveryMs } from '../operations/pulse.ts'
import { countUnsent, findHappenings, listServers } from '../operations/repository.ts'
import type { Health } from '../reads/operations.ts'
import { type Authenticate, bearerToken } from './auth.ts'

/** A process that has missed two beats is not counted. */
const silentMs = 2.5 * pulseEveryMs

/** What the lead's page on how things are reads. */
export function registerOperations(
  server: FastifyInstance,
  { app, authenticate }: { app: App; authenticate: Authenticate },
): void {
  const { store } = app

  /** `GET /api/health` → `Health`: servers, database, deliveries, Teams and backup, for the lead. */
  server.get('/api/health', { schema: { tags: ['reads'] } }, async (req): Promise<Health> => {
    const actor = await authenticate(bearerToken(req))
    requireRole(actor, 'lead')
    const now = app.now()
    const began = performance.now()
    await store.query('select 1')
    const answeredInMs = Math.ceil(performance.now() - began)
    const [servers, unsent, happenings] = await Promise.all([
      listServers(store, new Date(now.getTime() - silentMs)),
      countUnsent(store, actor.programmeId, now),
      findHappenings(store),
    ])
    return healthFrom({ servers, engine: store.engine, answeredInMs, unsent, happenings }, now)
  })
}
