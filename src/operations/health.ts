import type { Health, Wellness } from '../reads/operations.ts'
import type { DeliveryCounts, Happening, ServerMark } from './repository.ts'

/** What is known of the whole, as it was read. */
export interface Signs {
  servers: ServerMark[]
  engine: 'embedded' | 'postgres'
  answeredInMs: number
  unsent: DeliveryCounts
  happenings: Partial<Record<Happening, Date>>
}

const slowMs = 500
const longWaitMs = 5 * 60_000
/** A month's holiday is no fault, and neither is a week without a seminar. */
const oldBackupMs = 8 * 24 * 60 * 60_000

/** Says of each part whether somebody has to do something. */
export function healthFrom(signs: Signs, now: Date): Health {
  const { servers, engine, answeredInMs, unsent, happenings } = signs
  const { teams, backup } = happenings
  const msSince = (at: Date) => now.getTime() - at.getTime()
  return {
    servers: {
      wellness: servers.length > 0 ? 'well' : 'look',
      count: servers.length,
      startedAt: servers[0]?.startedAt.toISOString(),
    },
    database: { wellness: answeredInMs > slowMs ? 'look' : 'well', engine, answeredInMs },
    deliveries: {
      wellness: ofDeliveries(unsent, msSince),
      waiting: unsent.waiting,
      waitingSince: unsent.waitingSince?.toISOString(),
      failed: unsent.failed,
    },
    teams: { wellness: teams ? 'well' : 'look', heardAt: teams?.toISOString() },
    screens: { wellness: 'well', open: servers.reduce((sum, { screens }) => sum + screens, 0) },
    backup: {
      wellness: backup && msSince(backup) < oldBackupMs ? 'well' : 'look',
      takenAt: backup?.toISOString(),
    },
  }
}

function ofDeliveries(
  { failed, waitingSince }: DeliveryCounts,
  msSince: (at: Date) => number,
): Wellness {
  if (failed > 0) return 'bad'
  return waitingSince && msSince(waitingSince) > longWaitMs ? 'look' : 'well'
}
