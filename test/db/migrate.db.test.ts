import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Store } from '../../src/db/database.ts'
import { migrate } from '../../src/db/migrate.ts'
import { testStore } from '../support/store.ts'

let store: Store
beforeAll(async () => {
  store = await testStore()
})

/** A folder of our own migrations, on a database that has had none. */
async function folderOf(files: Record<string, string>): Promise<URL> {
  await store.run('drop table if exists migrations, a, b, c')
  const folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return pathToFileURL(`${folder}/`)
}

const one = { '1-a.sql': 'create table a (n int);' }
const two = { ...one, '2-b.sql': 'create table b (n int);\ninsert into b values (1);' }

test('a database that is up to date is left alone', async () => {
  expect(await migrate(store)).toEqual([])
})

test('each file is applied once, in the order of the names', async () => {
  const folder = await folderOf(two)
  expect(await migrate(store, folder)).toEqual(['1-a.sql', '2-b.sql'])
  expect(await migrate(store, folder)).toEqual([])
  expect((await store.query('select n from b')).rows).toEqual([{ n: 1 }])
})

test('processes that start together apply each file once between them', async () => {
  const folder = await folderOf(two)
  const applied = await Promise.all([1, 2, 3].map(() => migrate(store, folder)))
  expect(applied.flat().sort()).toEqual(['1-a.sql', '2-b.sql'])
})

test('a file that fails is not applied at all, and those before it stay', async () => {
  const folder = await folderOf({ ...one, '2-b.sql': 'create table b (n int); select 1 / 0;' })
  await expect(migrate(store, folder)).rejects.toMatchObject({ code: '22012' })
  expect((await store.query('select name from migrations')).rows).toEqual([{ name: '1-a.sql' }])
  expect((await store.query(`select to_regclass('b') as b`)).rows).toEqual([{ b: null }])
})

test('a file that has been changed since it was applied is refused', async () => {
  await migrate(store, await folderOf(one))
  const changed = await mkdtemp(join(tmpdir(), 'migrations-'))
  onTestFinished(() => rm(changed, { recursive: true }))
  await writeFile(join(changed, '1-a.sql'), 'create table a (n bigint);')
  await expect(migrate(store, pathToFileURL(`${changed}/`))).rejects.toThrow(
    '1-a.sql has been changed',
  )
})

test('other line ends are not a change', async () => {
  const folder = await folderOf(two)
  await migrate(store, folder)
  await writeFile(new URL('2-b.sql', folder), two['2-b.sql'].replaceAll('\n', '\r\n'))
  expect(await migrate(store, folder)).toEqual([])
})

test('a database that is newer than the program is refused', async () => {
  const folder = await folderOf(two)
  await migrate(store, folder)
  await rm(new URL('2-b.sql', folder))
  await expect(migrate(store, folder)).rejects.toThrow('does not know')
})

test('a file that comes before what is applied is refused', async () => {
  const folder = await folderOf(two)
  await migrate(store, folder)
  await writeFile(new URL('1-b.sql', folder), 'create table c (n int);')
  await expect(migrate(store, folder)).rejects.toThrow('1-b.sql sorts before 2-b.sql')
})
