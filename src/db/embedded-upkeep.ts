import type { Store } from './database.ts'

type Keepable = Pick<Store, 'query' | 'run'>

/**
 * Does what a PostgreSQL server does in the background and the embedded engine, which has no
 * background, never would: without it the log grows until the disk is full, and so does a table
 * whose rows are changed. Answers with what ends it.
 */
export function keepUp(
  store: Keepable,
  onFailure: (reason: Error) => void,
  everyMs = 60_000,
): () => void {
  let isBusy = false
  let seen = 0
  let vacuumedAt = 0 // so that the first quiet minute after a start makes up for the last run

  const round = async () => {
    const { position, sinceCheckpoint } = await measureLog(store)
    const isQuiet = position === seen
    seen = position
    if (sinceCheckpoint > 64 * megabyte || (isQuiet && sinceCheckpoint > megabyte)) {
      await store.run('checkpoint')
    }
    const sinceVacuum = position - vacuumedAt
    if (sinceVacuum > 256 * megabyte || (isQuiet && sinceVacuum > 16 * megabyte)) {
      await vacuum(store)
      vacuumedAt = position
    }
  }
  const timer = setInterval(() => {
    if (isBusy) return
    isBusy = true
    round()
      .catch(onFailure)
      .finally(() => (isBusy = false))
  }, everyMs).unref()
  return () => clearInterval(timer)
}

const megabyte = 1024 * 1024

interface Log {
  /** Bytes ever written: the same as a while ago means that nothing has changed. */
  position: number
  sinceCheckpoint: number
}

async function measureLog(store: Keepable): Promise<Log> {
  const { rows } = await store.query<Log>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as position,
            pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) as "sinceCheckpoint"
     from pg_control_checkpoint()`,
  )
  return rows[0]!
}

/** One table at a time, so that a vote which comes meanwhile waits for one and not for all. */
async function vacuum(store: Keepable): Promise<void> {
  const { rows } = await store.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  for (const { name } of rows) await store.run(`vacuum (analyze) ${name}`)
}
