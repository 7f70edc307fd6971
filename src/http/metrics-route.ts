import { createHash, timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Store } from '../db/database.ts'
import { countDeliveries } from '../delivery/repository.ts'
import { AppError } from '../errors.ts'
import type { Live } from '../live/live.ts'
import { type Gauge, metricsText } from '../metrics/registry.ts'
import { bearerToken } from './auth.ts'

interface Parts {
  store: Store
  live: Live
  metricsToken?: string | undefined
}

/**
 * `GET /metrics`: what this process counts, for Prometheus. For programs on this machine, and from
 * elsewhere for who sends `METRICS_TOKEN` as a bearer token; for others there is no such page.
 */
export function registerMetrics(
  server: FastifyInstance,
  { store, live, metricsToken }: Parts,
): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  server.addHook('onClose', async () => void delay.disable())

  server.get('/metrics', { schema: { hide: true } }, async (req, reply) => {
    if (!isLoopback(req.ip) && !hasToken(req, metricsToken)) throw new AppError('not_found')
    const lateMs = delay.percentile(99) / 1e6 - 20
    delay.reset()
    const text = metricsText([
      gauge('tillkom_screens', 'Open screens on the live socket', live.screens),
      gauge('tillkom_event_loop_late_seconds', 'p99 since it was last read', lateMs / 1000),
      gauge('process_resident_memory_bytes', 'Memory', process.memoryUsage.rss()),
      gauge('process_cpu_seconds', 'Time on the processor since the start', cpuSeconds()),
      gauge('process_uptime_seconds', 'Time since the start', process.uptime()),
      ...(await databaseGauges(store)),
    ])
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(text)
  })
}

/** A database that is away is something to be told, not a reason to tell nothing. */
async function databaseGauges(store: Store): Promise<Gauge[]> {
  const up = (value: number) => gauge('tillkom_database_up', 'Whether the database answers', value)
  try {
    const values = (await countDeliveries(store)).map(({ status, count }) => {
      return { labels: { status }, value: count }
    })
    const help = 'Deliveries in the database, by status: the same from every process'
    return [up(1), { name: 'tillkom_deliveries', help, values }]
  } catch {
    return [up(0)]
  }
}

function gauge(name: string, help: string, value: number): Gauge {
  return { name, help, values: [{ value }] }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function isLoopback(address: string): boolean {
  return /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)
}

function hasToken(req: FastifyRequest, token: string | undefined): boolean {
  const given = bearerToken(req)
  if (!token || !given) return false
  return timingSafeEqual(digest(given), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
