import { expect, test } from 'vitest'
import type { Store } from '../../src/db/database.ts'
import { Outbox } from '../../src/delivery/outbox.ts'
import { conversationThat } from './outbox-room.ts'

test('an outbox that has stopped leaves no timer that would hold the process', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
  const before = timers()
  const outbox = new Outbox({
    store: { query: async () => ({ rows: [], count: 0 }) } as unknown as Store,
    messenger: conversationThat().messenger,
    now: () => new Date(),
    log: { debug() {}, info() {}, warn() {}, error() {} },
    onDelivered: () => {},
  })
  outbox.start()
  await outbox.stop()
  expect(timers()).toBe(before)
})
