import type { Database } from '../db/database.ts'

/** A process as it last told of itself. */
export interface ServerMark {
  id: string
  startedAt: Date
  screens: number
}

export type Happening = 'backup' | 'teams'

/** Those that have been silent since `before` are forgotten in passing. */
export async function saveServer(
  db: Database,
  { id, startedAt, screens }: ServerMark,
  now: Date,
  before: Date,
): Promise<void> {
  await db.query('delete from servers where seen_at < $1', [before])
  await db.query(
    `insert into servers (id, started_at, seen_at, screens) values ($1, $2, $3, $4)
     on conflict (id) do update set seen_at = excluded.seen_at, screens = excluded.screens`,
    [id, startedAt, now, screens],
  )
}

export async function deleteServer(db: Database, id: string): Promise<void> {
  await db.query('delete from servers where id = $1', [id])
}

export async function listServers(db: Database, since: Date): Promise<ServerMark[]> {
  const { rows } = await db.query<ServerMark>(
    `select id, started_at as "startedAt", screens from servers
     where seen_at >= $1 order by started_at`,
    [since],
  )
  return rows
}

export async function saveHappening(db: Database, what: Happening, at: Date): Promise<void> {
  await db.query(
    `insert into last_times (what, at) values ($1, $2)
     on conflict (what) do update set at = greatest(last_times.at, excluded.at)`,
    [what, at],
  )
}

export async function findHappenings(db: Database): Promise<Partial<Record<Happening, Date>>> {
  const { rows } = await db.query<{ what: Happening; at: Date }>('select what, at from last_times')
  return Object.fromEntries(rows.map(({ what, at }) => [what, at]))
}

export interface DeliveryCounts {
  waiting: number
  waitingSince: Date | null
  failed: number
}

/** Of one programme; what is due only later does not wait. */
export async function countUnsent(
  db: Database,
  programmeId: string,
  now: Date,
): Promise<DeliveryCounts> {
  const { rows } = await db.query<DeliveryCounts>(
    `with own as (
       select d.status, d.due_at, d.attempts from deliveries d
       left join polls p on p.id = d.subject_id
       left join seminars s on s.id = p.seminar_id
       left join feedback_versions v on v.id = d.subject_id
       left join feedback_documents f on f.id = coalesce(v.document_id, d.subject_id)
       left join units u on u.id = f.unit_id
       where $1 in (s.programme_id, u.programme_id)
     )
     select count(*) filter (where status = 'waiting' and (due_at <= $2 or attempts > 0))::int as waiting,
            min(due_at) filter (where status = 'waiting' and due_at <= $2) as "waitingSince",
            count(*) filter (where status = 'failed')::int as failed
     from own`,
    [programmeId, now],
  )
  return rows[0]!
}
