import type { FastifyInstance } from 'fastify'
import { requireRole } from '../actor.ts'
import type { App } from '../app.ts'
import { listPeople } from '../person/repository.ts'
import type { PersonView } from '../reads/programme.ts'
import { listProgrammeUnits } from '../unit/repository.ts'
import type { ListedUnit } from '../unit/unit.ts'
import { type Authenticate, bearerToken } from './auth.ts'

/** Who is in the programme, people and units, for whoever answers for it. */
export function registerPersonReads(
  server: FastifyInstance,
  { app, authenticate }: { app: App; authenticate: Authenticate },
): void {
  /** `GET /api/people` → `PersonView[]`, for the lead. */
  server.get('/api/people', { schema: { tags: ['reads'] } }, async (req): Promise<PersonView[]> => {
    const actor = await authenticate(bearerToken(req))
    requireRole(actor, 'lead')
    return listPeople(app.store, actor.programmeId)
  })

  /** `GET /api/programme/units` → `ListedUnit[]`, for the lead: with what keeps each from being removed. */
  server.get(
    '/api/programme/units',
    { schema: { tags: ['reads'] } },
    async (req): Promise<ListedUnit[]> => {
      const actor = await authenticate(bearerToken(req))
      requireRole(actor, 'lead')
      return listProgrammeUnits(app.store, actor.programmeId)
    },
  )
}
