import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { findPostgres } from '../support/postgres-binaries.ts'
import { startPostgres } from '../support/postgres.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { testDatabaseUrl, testEngine } from '../support/store.ts'

describe.skipIf(testEngine !== 'postgres')('a PostgreSQL server', () => {
  test('that is not there is reported as unavailable', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    server.close()
    await once(server, 'close')
    const opening = openPostgres({ url: `postgres://postgres@127.0.0.1:${port}/postgres` })
    await expect(opening).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('that accepts and never answers is reported as unavailable', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const opening = openPostgres({
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      patience: { connectionTimeoutMillis: 300 },
    })
    await expect(opening).rejects.toMatchObject({ code: 'unavailable' })
    server.close()
  })

  test('that cuts a connection fails what was under way and serves what comes after', async () => {
    const store = await openPostgres({ url: await testDatabaseUrl() })
    const cut = store.transaction((db) => db.query('select pg_terminate_backend(pg_backend_pid())'))
    await expect(cut).rejects.toMatchObject({ code: 'unavailable' })
    expect((await store.query('select 1 as n')).rows).toEqual([{ n: 1 }])
    await store.close()
  })

  test('that is stopped fails clearly, and is used again when it is back', async () => {
    const server = await startPostgres(findPostgres()!)
    const store = await openPostgres({ url: server.urlOf('postgres') })
    await store.query('create table kept (n int)')
    await server.halt()
    await expect(store.query('select 1')).rejects.toMatchObject({ code: 'unavailable' })
    await expect(store.transaction(async () => {})).rejects.toMatchObject({ code: 'unavailable' })
    await server.resume()
    expect((await store.query('select n from kept')).count).toBe(0)
    await store.close()
    await server.stop()
  })

  test('that is slow answers everybody within its patience, and nobody piles up', async () => {
    const patience = { statement_timeout: 200, connectionTimeoutMillis: 300 }
    const store = await openPostgres({ url: await testDatabaseUrl(), patience })
    const waiting = Array.from({ length: 100 }, () => store.query('select pg_sleep(5)'))
    for (const outcome of await Promise.allSettled(waiting)) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
    }
    expect((await store.query('select 1 as n')).rows).toEqual([{ n: 1 }])
    await store.close()
  })

  test('reads what is committed, and says who we are', async () => {
    const store = await openPostgres({ url: await testDatabaseUrl() })
    const { rows } = await store.query(
      `select current_setting('transaction_isolation') as isolation,
              current_setting('application_name') as name,
              current_setting('statement_timeout') as patience`,
    )
    expect(rows).toEqual([{ isolation: 'read committed', name: 'tillkom', patience: '15s' }])
    await store.close()
  })
})
