import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { mayNameDeputy } from '../deputy/deputy.ts'
import { listUnitPeople } from '../deputy/repository.ts'
import { AppError } from '../errors.ts'
import { maySeeUnit } from '../programme/programme.ts'
import { getUnit } from '../programme/repository.ts'
import type { UnitPersonView } from '../reads/unit.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { idFrom } from './read-routes.ts'

/** What screens read about the people of one unit. */
export function registerUnitReads(
  server: FastifyInstance,
  { app, authenticate }: { app: App; authenticate: Authenticate },
): void {
  const { store } = app

  /** `GET /api/units/:unitId/people` → `UnitPersonView[]`: who can be named as deputy. */
  server.get<{ Params: { id: string } }>(
    '/api/units/:id/people',
    { schema: { tags: ['reads'] } },
    async (req): Promise<UnitPersonView[]> => {
      const actor = await authenticate(bearerToken(req))
      const unit = await getUnit(store, idFrom(req.params.id))
      if (!maySeeUnit(unit, actor)) throw new AppError('not_found')
      if (!mayNameDeputy(unit, actor)) throw new AppError('not_allowed')
      const people = await listUnitPeople(store, unit.id)
      return people.filter(({ isContact }) => !isContact).map(({ id, name }) => ({ id, name }))
    },
  )
}
