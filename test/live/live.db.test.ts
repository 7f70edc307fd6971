import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { Live } from '../../src/live/live.ts'
import { testStore } from '../support/store.ts'

test('a process that stops tells the others what its last requests have changed', async () => {
  const store = await testStore()
  const told: string[] = []
  await store.listen(
    'changed_rooms',
    (notice) => told.push(notice),
    () => {},
  )
  const live = new Live(store, pino({ level: 'silent' }))
  const [before, after] = [`seminar:${randomUUID()}`, `seminar:${randomUUID()}`] as const

  live.changed({ rooms: [before] })
  live.stop()
  live.changed({
    rooms: [after],
    ballots: { boxId: randomUUID(), count: { ballots: 1, marks: {} }, remarks: [] },
  })

  await vi.waitFor(() => {
    expect(told).toContainEqual(expect.stringContaining(`all ${before}`))
    expect(told).toContainEqual(expect.stringContaining(`ballots ${after}`))
  })
})
