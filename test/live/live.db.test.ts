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
  const personId = randomUUID()
  live.stop()
  live.changed({ rooms: [], people: [personId] })
  live.changed({
    rooms: [after],
    ballots: { boxId: randomUUID(), count: { ballots: 1, marks: {} }, remarks: [] },
  })

  await vi.waitFor(() => {
    expect(told).toContainEqual(expect.stringContaining(`all ${before}`))
    expect(told).toContainEqual(expect.stringContaining(`ballots ${after}`))
    expect(told).toContainEqual(expect.stringContaining(`people ${personId}`))
  })
})

test('whose rights have changed is heard in every process', async () => {
  const store = await testStore()
  const [here, there] = [newLive(), newLive()]
  const heard: string[] = []
  await there.start()
  there.onPeople((personIds) => heard.push(...personIds))
  const personId = randomUUID()
  here.changed({ rooms: [], people: [personId] })
  await vi.waitFor(() => expect(heard).toEqual([personId]), { timeout: 5000 })
  for (const live of [here, there]) live.stop()

  function newLive(): Live {
    return new Live(store, pino({ level: 'silent' }))
  }
})
