import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DatabaseError } from 'pg'
import { AppError } from '../errors.ts'
import { StartError } from '../start-error.ts'
import type { Store } from './database.ts'
import { openEmbedded } from './embedded.ts'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'

export interface StoreSettings {
  /** A PostgreSQL server; when undefined the embedded engine keeps the data in `dataDir`. */
  databaseUrl: string | undefined
  dataDir: string
  /** Nothing more can be stored. What isn't handled here ends the process, as it should. */
  onLost?: (reason: Error) => void
}

/** Opens the database that the settings name, alone on its folder, with everything migrated. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = await openUnmigrated(settings)
  try {
    await migrate(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The same without migrating. */
export async function openUnmigrated(settings: StoreSettings): Promise<Store> {
  const { databaseUrl } = settings
  return databaseUrl ? openServer(databaseUrl) : openFolder(settings)
}

async function openServer(url: string): Promise<Store> {
  try {
    return await openPostgres({ url })
  } catch (error) {
    const reason = error instanceof AppError ? error.cause : error
    if (!(reason instanceof Error) || (reason === error && !isRefusal(reason))) throw error
    throw new StartError(
      `The database that DATABASE_URL names does not let us in: ${reason.message}. Check that it ` +
        'runs, and that its address, name, user and password are right.',
      { cause: error },
    )
  }
}

/** The server answers, but not to this user, or not with this database. */
function isRefusal(error: Error): boolean {
  return error instanceof DatabaseError && /^(28|3D)/.test(error.code ?? '')
}

async function openFolder({ dataDir, onLost = endProcess }: StoreSettings): Promise<Store> {
  const folder = resolve(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const lock = await lockFolder(folder, onLost)
  try {
    const store = await openEmbedded({ folder: join(folder, 'database'), onCrash: onLost })
    return { ...store, close: () => store.close().finally(lock.release) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

function endProcess(reason: Error): void {
  setImmediate(() => {
    throw reason
  })
}
