import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { DatabaseError } from 'pg'
import { StartError } from '../start-error.ts'
import type { Store } from './database.ts'

/**
 * Brings the database to what this program needs and answers with the files that were applied:
 * each file of `migrations/` once, in the order of the names, wholly or not at all. Refuses a
 * database that has had something else done to it. Processes that start together take turns.
 */
export async function migrate(store: Store, folder = ownMigrations): Promise<string[]> {
  const known = await readMigrations(folder)
  await store.run(`${takeTurns} create table if not exists migrations (
    name        text primary key,
    checksum    text not null,
    applied_at  timestamptz not null default now()
  )`)
  const { rows } = await store.query<Applied>('select name, checksum from migrations order by name')
  refuseOtherPast(known, rows)

  const applied: string[] = []
  for (const migration of known.slice(rows.length)) {
    if (await apply(store, migration)) applied.push(migration.name)
  }
  return applied
}

interface Applied {
  name: string
  checksum: string
}

interface Migration extends Applied {
  script: string
}

const ownMigrations = new URL('./migrations/', import.meta.url)

/** A script is one transaction, so this holds to its end. The number is any that nobody else uses. */
const takeTurns = `set local statement_timeout = 0;
  set local lock_timeout = '60s';
  select pg_advisory_xact_lock(7466113);`

async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      const script = text.replaceAll('\r\n', '\n') // git may have changed them on the way here
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') }
    }),
  )
}

/** What has been applied must be the first of what we know, each as we know it. */
function refuseOtherPast(known: Migration[], applied: Applied[]): void {
  for (const [index, { name, checksum }] of applied.entries()) {
    const migration = known.find((candidate) => candidate.name === name)
    if (!migration) {
      throw new StartError(
        `The database has had ${name} applied, which this version of the program does not know. ` +
          'Start the version that was last used with it, or a newer one.',
      )
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `${name} has been changed since it was applied to the database. Restore the file, and ` +
          'put the change in a new one.',
      )
    }
    if (known[index] !== migration) {
      throw new Error(
        `${known[index]?.name} sorts before ${name}, which is already applied. Give it a later name.`,
      )
    }
  }
}

/** False if another process applied it while we waited for our turn. */
async function apply(store: Store, { name, checksum, script }: Migration): Promise<boolean> {
  try {
    await store.run(
      `${takeTurns}
      insert into migrations (name, checksum) values ('${name.replaceAll("'", "''")}', '${checksum}');
      ${script}`,
    )
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'migrations_pkey') return false
    throw error
  }
}
