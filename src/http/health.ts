import type { FastifyInstance } from 'fastify'
import type { Store } from '../db/database.ts'

/**
 * `GET /healthz`: the process is up; starting it again would not help against anything else.
 * `GET /readyz`: it can also reach its database, so people may be sent here; else 503.
 */
export function registerHealth(server: FastifyInstance, store: Store): void {
  const schema = { hide: true }
  server.get('/healthz', { schema }, () => ({ status: 'ok' }))
  server.get('/readyz', { schema }, async () => {
    await store.query('select 1')
    return { status: 'ok', database: store.engine }
  })
}
