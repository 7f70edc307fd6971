import type { Health } from '../../src/reads/operations.ts'

export const health: Health = {
  servers: { wellness: 'well', count: 2, startedAt: '2026-11-24T07:00:00Z' },
  database: { wellness: 'well', engine: 'postgres', answeredInMs: 2 },
  deliveries: { wellness: 'well', waiting: 0, waitingSince: undefined, failed: 0 },
  teams: { wellness: 'well', heardAt: '2026-11-24T13:29:00Z' },
  screens: { wellness: 'well', open: 212 },
  backup: { wellness: 'well', takenAt: '2026-11-24T02:00:00Z' },
}

export const troubledHealth: Health = {
  ...health,
  deliveries: { wellness: 'bad', waiting: 1, waitingSince: '2026-11-24T13:00:00Z', failed: 2 },
  backup: { wellness: 'look', takenAt: undefined },
}
