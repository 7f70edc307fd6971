import type { Database } from '../../src/db/database.ts'
import { testEngine } from './store.ts'

/**
 * Until another transaction waits for a lock of this one's. The embedded engine has one connection,
 * where the others wait from the start.
 */
export async function untilSomebodyWaits(db: Database): Promise<void> {
  if (testEngine === 'embedded') return
  for (let tries = 0; tries < 2_000; tries += 1) {
    const { rows } = await db.query(
      `select 1 from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows.length > 0) return
  }
}
