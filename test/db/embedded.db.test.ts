import { cp, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { embeddedStore, openEmbedded } from '../../src/db/embedded.ts'
import { countSyncs, startEngine } from '../../src/db/embedded-engine.ts'
import { embeddedMajor } from '../../src/db/embedded-folder.ts'
import { keepUp } from '../../src/db/embedded-upkeep.ts'
import { openStore } from '../../src/db/open.ts'
import { Child } from '../support/child.ts'
import { testEngine, testStore } from '../support/store.ts'

const ignore = () => {}
let pristine: string

describe.skipIf(testEngine !== 'embedded')('the embedded engine on disk', () => {
  beforeAll(async () => {
    pristine = await mkdtemp(join(tmpdir(), 'embedded-'))
    await cp('package.json', join(pristine, 'database.unfinished', 'PG_VERSION'))
    const store = await openStore({ databaseUrl: undefined, dataDir: pristine })
    await store.close()
  }, 120_000)

  afterAll(() => rm(pristine, { recursive: true, force: true }))

  test('loses nothing that was acknowledged when it is killed in the middle of writing', async () => {
    const dataDir = await copyOf(pristine)
    let acknowledged = 0
    for (let round = 1; round <= 3; round += 1) {
      const writer = new Child('./writer.ts', dataDir)
      expect(await writer.line()).toBe('open')
      const goal = acknowledged + 150
      while (acknowledged < goal) acknowledged = Number(await writer.line())
      await writer.kill()
    }
    const store = await openStore({ databaseUrl: undefined, dataDir })
    const { rows } = await store.query<{ n: number; most: number }>(
      'select count(*) as n, max(n) as most from written',
    )
    await store.close()
    expect(rows[0]!.n).toBe(rows[0]!.most)
    expect(rows[0]!.n).toBeGreaterThanOrEqual(acknowledged)
  }, 120_000)

  test('refuses a second process as long as the first lives', async () => {
    const dataDir = await copyOf(pristine)
    const writer = new Child('./writer.ts', dataDir)
    expect(await writer.line()).toBe('open')
    const second = openStore({ databaseUrl: undefined, dataDir })
    await expect(second).rejects.toThrow(`in use by process ${writer.pid}`)
  })

  test('syncs its log at each commit, and not for reading', async () => {
    const engine = await startEngine({ folder: join(await copyOf(pristine), 'database') })
    const store = embeddedStore(engine, ignore)
    await store.run('create table synced (n int)')
    const syncsOf = async (work: () => Promise<unknown>) => {
      const before = await countSyncs(engine)
      await work()
      return (await countSyncs(engine)) - before
    }
    expect(await syncsOf(() => addFifty(store))).toBeGreaterThanOrEqual(50)
    const together = await syncsOf(() => store.transaction(addFifty))
    expect(together).toBeGreaterThanOrEqual(1)
    expect(together).toBeLessThan(10)
    expect(await syncsOf(() => store.query('select * from synced'))).toBe(0)
    await store.close()
  })

  test('saves its log and clears away old rows without being told', async () => {
    const folder = join(await copyOf(pristine), 'database')
    const store = await openEmbedded({ folder, onCrash: ignore })
    const endUpkeep = keepUp(store, ignore, 20)
    await store.run(`create table kept (n int, filling text);
      insert into kept select n, repeat('x', 1000) from generate_series(1, 10000) n;
      update kept set n = 0`)
    await vi.waitFor(async () => {
      const { rows } = await store.query(
        `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) < 1e6 as "isSaved",
                reltuples as rows
         from pg_control_checkpoint(), pg_class where relname = 'kept'`,
      )
      expect(rows).toEqual([{ isSaved: true, rows: 10_000 }])
    }, 10_000)
    endUpkeep()
    await store.close()
  })

  test('says so when it breaks down, and answers nothing from then on', async () => {
    const folder = join(await copyOf(pristine), 'database')
    const onCrash = vi.fn<() => void>()
    const store = await openEmbedded({ folder, onCrash })
    await store.run('create table broken (n int)')
    await rename(join(folder, 'pg_wal'), join(folder, 'elsewhere'))

    await store.query('select pg_switch_wal()')
    const write = store.query('insert into broken values (1)')
    const waiting = store.query('select 1')
    await expect(write).rejects.toMatchObject({ code: 'unavailable' })
    await expect(waiting).rejects.toMatchObject({ code: 'unavailable' })
    await expect(store.query('select 1')).rejects.toMatchObject({ code: 'unavailable' })
    expect(onCrash).toHaveBeenCalledTimes(1)
    await store.close()
  })

  test('makes a new folder although an earlier start was cut off while making it', async () => {
    expect(await readdir(pristine)).toEqual(['database', 'lock.1'])
  })

  test('refuses a folder of another major version and leaves it as it is', async () => {
    const dataDir = await copyOf(pristine)
    await writeFile(join(dataDir, 'database', 'PG_VERSION'), '17\n')
    const opening = openStore({ databaseUrl: undefined, dataDir })
    await expect(opening).rejects.toThrow('was written by PostgreSQL 17')
  })

  test('is of the major version that its folders are checked against', async () => {
    const store = await testStore()
    const { rows } = await store.query<{ v: string }>(
      `select current_setting('server_version') as v`,
    )
    expect(Number.parseInt(rows[0]!.v, 10)).toBe(embeddedMajor)
  })
})

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'embedded-'))
  onTestFinished(() => rm(copy, { recursive: true, force: true }))
  await cp(folder, copy, { recursive: true })
  return copy
}

async function addFifty(db: Database): Promise<void> {
  for (let n = 0; n < 50; n += 1) await db.query('insert into synced values ($1)', [n])
}
