import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { backUp, restore } from '../../src/db/backup.ts'
import { openUnmigrated, type StoreSettings } from '../../src/db/open.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { postgresEnvironment } from '../../src/db/postgres-environment.ts'
import { findPostgres } from '../support/postgres-binaries.ts'
import { testDatabaseUrl, testEngine } from '../support/store.ts'

let folder: string
let from: StoreSettings

// Every opening of a folder starts an engine of its own.
const patience = 180_000

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tillkom-backup-'))
  if (testEngine === 'postgres') {
    process.env.PATH = `${findPostgres()}${delimiter}${process.env.PATH}`
    from = { databaseUrl: await testDatabaseUrl(), dataDir: folder }
  } else {
    from = { databaseUrl: undefined, dataDir: join(folder, 'from') }
    const template = join(folder, 'template')
    await writeFile(template, gzipSync(await readFile(inject('embeddedSnapshot')), { level: 1 }))
    await restore(from, template)
  }
}, patience)
afterAll(() => rm(folder, { recursive: true, force: true }))

test(
  'what was backed up is there after a restore, and once only',
  { timeout: patience },
  async () => {
    const id = randomUUID()
    await inStore(from, (store) =>
      store.query(`insert into programmes (id, name) values ($1, '{"sv":"Åter"}')`, [id]),
    )
    const file = join(folder, 'one.backup')
    await backUp(from, file)

    const to = await emptyPlace()
    await restore(to, file)
    await expect(backUp(from, file)).rejects.toThrow('is there already')
    await expect(restore(to, file)).rejects.toThrow(/already|nothing has been changed/)
    const { rows } = await inStore(to, (store) => store.query('select id, name from programmes'))
    expect(rows).toEqual([{ id, name: { sv: 'Åter' } }])
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([])
  },
)

test('a file that is not a backup is refused', async () => {
  const file = join(folder, 'nonsense')
  await writeFile(file, 'nonsense')
  await expect(restore(await emptyPlace(), file)).rejects.toThrow('is not a backup')
  await expect(restore(from, join(folder, 'nowhere'))).rejects.toThrow("can't be read")
})

test('the password goes to the programs where nobody else sees it', () => {
  expect(
    postgresEnvironment('postgres://app:s%40fe@db.example:5433/tillkom?sslmode=require'),
  ).toEqual({
    PGHOST: 'db.example',
    PGPORT: '5433',
    PGUSER: 'app',
    PGPASSWORD: 's@fe',
    PGDATABASE: 'tillkom',
    PGSSLMODE: 'require',
    PGAPPNAME: 'tillkom',
  })
})

async function inStore<T>(
  where: StoreSettings,
  work: (store: Awaited<ReturnType<typeof openUnmigrated>>) => Promise<T>,
): Promise<T> {
  const store = await openUnmigrated(where)
  return work(store).finally(() => store.close())
}

async function emptyPlace(): Promise<StoreSettings> {
  if (!from.databaseUrl) return { databaseUrl: undefined, dataDir: join(folder, randomUUID()) }
  const url = new URL(from.databaseUrl)
  const admin = await openPostgres({ url: url.href })
  url.pathname = `restored_${randomUUID().replaceAll('-', '')}`
  await admin.run(`create database ${url.pathname.slice(1)}`)
  await admin.close()
  return { databaseUrl: url.href, dataDir: folder }
}
