import { Pool } from 'pg'
import { Channels } from './channels.ts'
import type { Store } from './database.ts'
import { pooledDatabase } from './pooled-database.ts'
import { valueTypes } from './value-types.ts'

/** A PostgreSQL server, which any number of processes share. Fails here if it can't be reached. */
export async function openPostgres({ url, patience = {} }: PostgresSettings): Promise<Store> {
  const pool = new Pool({ ...connection(url), max: 10, ...limits, ...patience })
  const database = pooledDatabase(pool)
  const channels = new Channels({ ...connection(url), application_name: 'tillkom news' })
  let closing: Promise<unknown> | undefined
  const close = async () => {
    closing ??= Promise.all([pool.end(), channels.close()])
    await closing
  }
  try {
    await database.query('select 1')
  } catch (error) {
    await close()
    throw error
  }
  return {
    engine: 'postgres',
    ...database,
    notify: (channel, payload) => channels.notify(channel, payload),
    listen: (channel, onMessage, onGap) => channels.listen(channel, onMessage, onGap),
    close,
  }
}

function connection(connectionString: string) {
  return {
    connectionString,
    application_name: 'tillkom',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    pipeline: true,
    types: valueTypes,
  }
}

interface PostgresSettings {
  url: string
  /** Shorter than is good for people, so that a test need not wait as long. */
  patience?: Partial<typeof limits & { connectionTimeoutMillis: number }>
}

/** A database that is dead or stuck is to be a clear refusal within seconds, not a silence. */
const limits = {
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 20_000,
  query_timeout: 20_000, // when not even the server's own time-out gets through
}
