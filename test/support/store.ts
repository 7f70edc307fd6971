import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inject } from 'vitest'
import type { Store } from '../../src/db/database.ts'
import { openEmbedded } from '../../src/db/embedded.ts'
import { openPostgres } from '../../src/db/postgres.ts'

/** Which engine the tests of this run are for. */
export const testEngine = process.env.TEST_ENGINE as Store['engine']

/**
 * A migrated store without rows for each test file. Each test makes its own rows, so sharing it
 * within the file does no harm. Emptied after the file: an engine takes seconds to start.
 */
export function testStore(): Promise<Store> {
  opened ??= testEngine === 'postgres' ? openCopy() : openMemory()
  return opened
}

/** The address of a database of its own on the tests' server, migrated and without rows. */
export async function testDatabaseUrl(): Promise<string> {
  const url = new URL(inject('postgresUrl'))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = await openPostgres({ url: url.href })
  await admin.run(`create database ${name} template template`)
  await admin.close()
  url.pathname = name
  return url.href
}

let opened: Promise<Store> | undefined

/** After each file, see `store-of-a-file.ts`. */
export async function emptyTestStore(): Promise<void> {
  const store = await opened
  if (!store) return
  const { rows } = await store.query<{ tables: string }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'migrations'`,
  )
  // As a replica: otherwise what may never be changed, such as the log of feedback, stays.
  await store.run(
    `set session_replication_role = replica; truncate ${rows[0]!.tables} cascade;
     set session_replication_role = origin`,
  )
}

async function openCopy(): Promise<Store> {
  return openPostgres({ url: await testDatabaseUrl() })
}

async function openMemory(): Promise<Store> {
  const { buffer } = new Uint8Array(readFileSync(inject('embeddedSnapshot')))
  return openEmbedded({
    folder: undefined,
    snapshot: buffer,
    onCrash: (reason) => {
      throw reason
    },
  })
}
