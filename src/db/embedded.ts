import type { Worker } from 'node:worker_threads'
import { Pool } from 'pg'
import type { Store } from './database.ts'
import { prepareFolder } from './embedded-folder.ts'
import { startEngine, stopEngine } from './embedded-engine.ts'
import { keepUp } from './embedded-upkeep.ts'
import { EmbeddedWire } from './embedded-wire.ts'
import { pooledDatabase } from './pooled-database.ts'
import { valueTypes } from './value-types.ts'

export interface EmbeddedOptions {
  /** Where the data lives; undefined keeps it in memory, for tests. */
  folder: string | undefined
  /** What to fill the memory with, see `takeSnapshot`. */
  snapshot?: ArrayBuffer
  /** The engine broke down; nothing more will be stored. Restart, and what was stored is there. */
  onCrash: (reason: Error) => void
}

/** PostgreSQL inside this process (PGlite). Has one connection, so transactions take turns. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Store> {
  const { folder, snapshot } = options
  if (folder !== undefined) await prepareFolder(folder)
  return embeddedStore(await startEngine({ folder, snapshot }), options.onCrash)
}

/** The store of an engine that has been started. */
export function embeddedStore(worker: Worker, onCrash: (reason: Error) => void): Store {
  const wire = new EmbeddedWire(worker)
  watch(worker, (reason) => {
    wire.destroy(reason)
    onCrash(reason)
  })
  const pool = new Pool({ ...oneConnection, stream: () => wire })
  const database = pooledDatabase(pool)
  const endUpkeep = keepUp(database, (reason) => {
    if (!wire.destroyed && !closing) onCrash(reason)
  })
  const listeners = new Map<string, Set<(payload: string) => void>>()
  let closing: Promise<void> | undefined

  return {
    engine: 'embedded',
    ...database,
    // One process has this database, so a message need not leave it.
    async notify(channel, payload) {
      for (const hear of listeners.get(channel) ?? []) setImmediate(hear, payload)
    },
    async listen(channel, onMessage) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(onMessage))
    },
    close() {
      endUpkeep()
      closing ??= pool.end().then(() => stopEngine(worker))
      return closing
    },
  }
}

const oneConnection = {
  max: 1,
  idleTimeoutMillis: 0,
  pipeline: true,
  types: valueTypes,
  connectionTimeoutMillis: 30_000, // the turn never came: better an answer than silence
  ssl: false,
  host: 'embedded',
  user: 'postgres',
  database: 'postgres',
}

/** Calls back once if the worker ends without having been asked to. */
function watch(worker: Worker, onCrash: (reason: Error) => void): void {
  let reason: unknown
  worker.on('error', (error) => (reason = error))
  worker.on('message', (message) => {
    if (typeof message?.broken === 'string') reason = message.broken
  })
  worker.on('exit', (code) => {
    if (code !== 0) onCrash(new Error('The embedded database broke down', { cause: reason }))
  })
}
