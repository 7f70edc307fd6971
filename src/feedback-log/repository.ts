import type { Database } from '../db/database.ts'

/** What is noted of a version's life. Keys of `life.log.event`. */
export type LogEvent =
  | 'saved'
  | 'shared'
  | 'commented'
  | 'commentAnswered'
  | 'approved'
  | 'scheduled'
  | 'unscheduled'
  | 'delivered'
  | 'acknowledged'
  | 'answered'
  | 'extended'
  | 'disposed'
  | 'reminded'

interface Entry {
  versionId: string
  event: LogEvent
  /** Null where the product did it by itself. */
  personId: string | null
  at: Date
  note?: string | undefined
}

/** Adds to the log, in the transaction of what is noted. The database refuses any other change. */
export async function noteInLog(
  db: Database,
  { versionId, event, personId, at, note }: Entry,
): Promise<void> {
  await db.query(
    `insert into feedback_log (version_id, event, person_id, at, note) values ($1, $2, $3, $4, $5)`,
    [versionId, event, personId, at, note ?? null],
  )
}

export interface LogEntry {
  event: LogEvent
  /** Null for somebody who has been removed since. */
  by: string | null
  at: Date
  note: string | null
}

/** Oldest first. */
export async function listLog(db: Database, versionId: string): Promise<LogEntry[]> {
  const { rows } = await db.query<LogEntry>(
    `select l.event, p.name as by, l.at, l.note
     from feedback_log l left join people p on p.id = l.person_id
     where l.version_id = $1 order by l.id`,
    [versionId],
  )
  return rows
}
