import { expect, test } from 'vitest'
import { healthFrom, type Signs } from '../../src/operations/health.ts'

const now = new Date('2026-11-24T13:30:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

const well: Signs = {
  servers: [{ id: 'a', startedAt: ago(60), screens: 12 }],
  engine: 'postgres',
  answeredInMs: 2,
  unsent: { waiting: 0, waitingSince: null, failed: 0 },
  happenings: { teams: ago(1), backup: ago(60) },
}

test.each([
  ['nothing', {}, []],
  ['a delivery that failed', { unsent: { ...well.unsent, failed: 1 } }, ['deliveries bad']],
  ['one that waits for a minute', { unsent: { waiting: 1, waitingSince: ago(1), failed: 0 } }, []],
  [
    'one that waits for long',
    { unsent: { waiting: 1, waitingSince: ago(10), failed: 0 } },
    ['deliveries look'],
  ],
  ['a slow database', { answeredInMs: 900 }, ['database look']],
  ['no word from Teams ever', { happenings: { backup: ago(60) } }, ['teams look']],
  ['an old backup', { happenings: { teams: ago(1), backup: ago(60 * 24 * 9) } }, ['backup look']],
] satisfies [string, Partial<Signs>, string[]][])('%s is told', (_, signs, told) => {
  const health = Object.entries(healthFrom({ ...well, ...signs }, now))
  const marked = health.filter(([, { wellness }]) => wellness !== 'well')
  expect(marked.map(([part, { wellness }]) => `${part} ${wellness}`)).toEqual(told)
})
