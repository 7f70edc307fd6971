import { describe, expect, test, vi } from 'vitest'
import { openPostgres } from '../../src/db/postgres.ts'
import { testDatabaseUrl, testEngine, testStore } from '../support/store.ts'

const ignore = () => {}

test('what is said is heard by everybody who listens to that channel, this process included', async () => {
  const store = await testStore()
  const first = vi.fn<(payload: string) => void>()
  const second = vi.fn<(payload: string) => void>()
  const elsewhere = vi.fn<(payload: string) => void>()
  await store.listen('rooms', first, ignore)
  await store.listen('rooms', second, ignore)
  await store.listen('Other "rooms"', elsewhere, ignore)

  await store.notify('rooms', 'seminar:1')
  await store.notify('Other "rooms"', 'it’s åäö')

  await vi.waitFor(() => expect(elsewhere.mock.calls).toEqual([['it’s åäö']]))
  expect(first.mock.calls).toEqual([['seminar:1']])
  expect(second.mock.calls).toEqual([['seminar:1']])
})

test('messages arrive in the order they were said', async () => {
  const store = await testStore()
  const heard: string[] = []
  await store.listen('ordered', (payload) => heard.push(payload), ignore)
  const said = Array.from({ length: 50 }, (_, n) => `message ${n}`)
  await Promise.all(said.map((payload) => store.notify('ordered', payload)))
  await vi.waitFor(() => expect(heard).toEqual(said))
})

describe.skipIf(testEngine !== 'postgres')('on a PostgreSQL server', () => {
  test('another process on the same database hears it too', async () => {
    const url = await testDatabaseUrl()
    const [here, there] = [await openPostgres({ url }), await openPostgres({ url })]
    const heard = vi.fn<(payload: string) => void>()
    await there.listen('rooms', heard, ignore)
    await here.notify('rooms', 'seminar:2')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('seminar:2'))
    await Promise.all([here.close(), there.close()])
  })

  test('a lost connection is made again, and the listener is told of the gap', async () => {
    const store = await openPostgres({ url: await testDatabaseUrl() })
    const heard = vi.fn<(payload: string) => void>()
    const gap = vi.fn<() => void>()
    await store.listen('rooms', heard, gap)

    const cut = await store.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
    )
    expect(cut.count).toBe(1)

    await vi.waitFor(() => expect(gap).toHaveBeenCalledTimes(1), { timeout: 10_000 })
    await store.notify('rooms', 'after')
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('after'))
    await store.close()
  })

  test('what is said while the connection is lost is said when it is back', async () => {
    const store = await openPostgres({ url: await testDatabaseUrl() })
    const heard = vi.fn<(payload: string) => void>()
    await store.listen('rooms', heard, ignore)
    const said = [1, 2, 3].map(async (n) => {
      await store.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query ilike 'listen%'`,
      )
      await store.notify('rooms', `message ${n}`)
    })
    await Promise.all(said)
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('message 3'))
    await store.close()
  })

  test('nothing is said after closing', async () => {
    const store = await openPostgres({ url: await testDatabaseUrl() })
    await store.listen('rooms', ignore, ignore)
    await store.close()
    await expect(store.notify('rooms', 'late')).rejects.toMatchObject({ code: 'unavailable' })
  })
})
