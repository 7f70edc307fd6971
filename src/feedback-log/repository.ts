import type { Database } from '../db/database.ts'

/** What is noted of a version's life. Keys of `life.log.event`, like those of a unit. */
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
  | 'sessionMade'

/** What is noted of a unit, whichever version it is about. */
export type UnitLogEvent = 'deputyNamed' | 'deputyWithdrawn'

interface Entry {
  versionId: string
  event: LogEvent
  /** Null where the product did it by itself. */
  personId: string | null
  at: Date
  note?: string | undefined
  /** Done in the contact person's place. */
  asDeputy?: boolean | undefined
}

/** Adds to the log, in the transaction of what is noted. The database refuses any other change. */
export async function noteInLog(
  db: Database,
  { versionId, event, personId, at, note, asDeputy = false }: Entry,
): Promise<void> {
  await db.query(
    `insert into feedback_log (version_id, event, person_id, at, note, as_deputy)
     values ($1, $2, $3, $4, $5, $6)`,
    [versionId, event, personId, at, note ?? null, asDeputy],
  )
}

/** The same for what concerns the unit; `aboutId` is the person whom it was done to. */
export async function noteInUnitLog(
  db: Database,
  entry: { unitId: string; event: UnitLogEvent; personId: string; at: Date; aboutId: string },
): Promise<void> {
  await db.query(
    `insert into feedback_log (unit_id, event, person_id, at, about_id) values ($1, $2, $3, $4, $5)`,
    [entry.unitId, entry.event, entry.personId, entry.at, entry.aboutId],
  )
}

export interface LogEntry {
  event: LogEvent | UnitLogEvent
  /** Null for somebody who has been removed since. */
  by: string | null
  /** Whom it was done to. */
  about: string | null
  at: Date
  note: string | null
  asDeputy: boolean
}

/**
 * Of a version, oldest first, and of its unit while that version was the newest of its document;
 * what was before the first version belongs to that.
 */
export async function listLog(db: Database, versionId: string): Promise<LogEntry[]> {
  const { rows } = await db.query<LogEntry>(
    `select l.event, p.name as by, a.name as about, l.at, l.note, l.as_deputy as "asDeputy"
     from feedback_log l
     left join people p on p.id = l.person_id
     left join people a on a.id = l.about_id
     where l.version_id = $1 or exists (
       select 1 from feedback_versions v
       join feedback_documents d on d.id = v.document_id
       left join feedback_versions next
         on next.document_id = v.document_id and next.number = v.number + 1
       where v.id = $1 and d.unit_id = l.unit_id
         and (l.at >= v.saved_at or v.number = 1)
         and (next.id is null or l.at < next.saved_at))
     order by l.id`,
    [versionId],
  )
  return rows
}
