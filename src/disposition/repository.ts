import type { Database } from '../db/database.ts'
import type { Disposition } from './disposition.ts'

export async function listDispositions(db: Database, versionId: string): Promise<Disposition[]> {
  const { rows } = await db.query<Disposition>(
    `select d.finding_id as "findingId", d.outcome, d.words, p.name as by, d.noted_at as at
     from dispositions d left join people p on p.id = d.noted_by
     where d.version_id = $1`,
    [versionId],
  )
  return rows
}

export async function countDispositions(db: Database, versionId: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::int as count from dispositions where version_id = $1',
    [versionId],
  )
  return rows[0]?.count ?? 0
}

export async function saveDisposition(
  db: Database,
  versionId: string,
  { findingId, outcome, words }: Pick<Disposition, 'findingId' | 'outcome' | 'words'>,
  personId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `insert into dispositions (version_id, finding_id, outcome, words, noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (version_id, finding_id) do update
       set outcome = excluded.outcome, words = excluded.words, noted_by = excluded.noted_by,
           noted_at = excluded.noted_at`,
    [versionId, findingId, outcome, words, personId, now],
  )
}
