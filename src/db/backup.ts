import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { saveHappening } from '../operations/repository.ts'
import { StartError } from '../start-error.ts'
import { startEngine, stopEngine, takeSnapshot } from './embedded-engine.ts'
import { prepareFolder } from './embedded-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { openUnmigrated, type StoreSettings } from './open.ts'
import { postgresEnvironment } from './postgres-environment.ts'

type Where = Pick<StoreSettings, 'databaseUrl' | 'dataDir'>

/**
 * Writes all that the database holds into one file: PostgreSQL's own dump, also while people work
 * in it, or the embedded database as it is on disk, for which the server must not run. The keys of
 * the data folder are not in it: whoever has both can test who gave a ballot.
 */
export async function backUp({ databaseUrl, dataDir }: Where, file: string): Promise<void> {
  if (existsSync(file)) throw new StartError(`${file} is there already. Give another name.`)
  const unfinished = `${file}.unfinished`
  await (await open(unfinished, 'w', 0o600)).close()
  try {
    if (databaseUrl) await run(databaseUrl, 'pg_dump', '--format=custom', '--file', unfinished)
    else await packFolder(dataDir, unfinished)
    await sync(unfinished)
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
  await note({ databaseUrl, dataDir }, new Date())
}

/** Fills a database that is empty, or a data folder without one, from such a file. */
export async function restore({ databaseUrl, dataDir }: Where, file: string): Promise<void> {
  const content = await readFile(file).catch(() => {
    throw new StartError(`${file} can't be read.`)
  })
  if (content.subarray(0, 5).equals(Buffer.from('PGDMP')) !== Boolean(databaseUrl)) {
    throw new StartError(
      databaseUrl
        ? `${file} is not a backup of a PostgreSQL server, and DATABASE_URL names one.`
        : `${file} is a backup of a PostgreSQL server. Set DATABASE_URL to an empty database.`,
    )
  }
  if (databaseUrl) {
    const whole = ['--exit-on-error', '--single-transaction', '--no-owner', '--no-privileges']
    await run(databaseUrl, 'pg_restore', ...whole, '--dbname', databaseOf(databaseUrl), file)
  } else {
    await unpackFolder(dataDir, file, content)
  }
}

/** For the lead's page on how things are. The backup is there also when this can't be said. */
async function note(where: Where, at: Date): Promise<void> {
  try {
    const store = await openUnmigrated(where)
    await saveHappening(store, 'backup', at).finally(() => store.close())
  } catch (error) {
    console.warn('The backup is complete, but the database could not be told of it:', error)
  }
}

async function packFolder(dataDir: string, file: string): Promise<void> {
  const folder = join(resolve(dataDir), 'database')
  if (!existsSync(folder)) throw new StartError(`There is no database in ${resolve(dataDir)}.`)
  await aloneIn(resolve(dataDir), async () => {
    await prepareFolder(folder) // refuses one that this version does not read
    const engine = await startEngine({ folder })
    const snapshot = await takeSnapshot(engine).finally(() => stopEngine(engine))
    const written = await open(file, 'w')
    await written.writeFile(await promisify(gzip)(new Uint8Array(snapshot), { level: 1 }))
    await written.close()
  })
}

async function unpackFolder(dataDir: string, file: string, content: Buffer): Promise<void> {
  const folder = join(resolve(dataDir), 'database')
  const snapshot = await promisify(gunzip)(content).catch(() => {
    throw new StartError(`${file} is not a backup, or it is damaged.`)
  })
  await mkdir(resolve(dataDir), { recursive: true, mode: 0o700 })
  await aloneIn(resolve(dataDir), async () => {
    if (existsSync(folder)) {
      throw new StartError(
        `There is a database in ${folder} already. Move it away first, or set DATA_DIR to another ` +
          'folder.',
      )
    }
    await prepareFolder(folder, new Uint8Array(snapshot).buffer)
  })
}

async function aloneIn(folder: string, work: () => Promise<void>): Promise<void> {
  const lock = await lockFolder(folder, (reason) => {
    throw reason
  })
  await work().finally(lock.release)
}

/** Its own words about what is wrong go to the terminal. */
async function run(url: string, program: string, ...args: string[]): Promise<void> {
  const child = spawn(program, args, {
    env: { ...process.env, ...postgresEnvironment(url) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = (await once(child, 'exit').catch((cause: unknown) => {
    throw new StartError(`${program} is not here. Install PostgreSQL's client programs.`, { cause })
  })) as [number | null]
  if (code !== 0) throw new StartError(`${program} did not succeed; nothing has been changed.`)
}

function databaseOf(url: string): string {
  return postgresEnvironment(url)['PGDATABASE']!
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
}
