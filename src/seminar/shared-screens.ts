import type { Database } from '../db/database.ts'

/** One is a person alone, who has no row. */
export async function saveHeadCount(
  db: Database,
  seminarId: string,
  participantId: string,
  headCount: number,
): Promise<void> {
  if (headCount === 1) return forgetHeadCounts(db, seminarId, participantId)
  await db.query(
    `insert into shared_screens (seminar_id, participant_id, head_count) values ($1, $2, $3)
     on conflict (seminar_id, participant_id) do update set head_count = excluded.head_count`,
    [seminarId, participantId, headCount],
  )
}

/** Of one participant, or of everybody when the seminar is over. */
export async function forgetHeadCounts(
  db: Database,
  seminarId: string,
  participantId?: string,
): Promise<void> {
  await db.query(
    `delete from shared_screens
     where seminar_id = $1 and participant_id = coalesce($2::uuid, participant_id)`,
    [seminarId, participantId ?? null],
  )
}

/** By participant; those who are alone are not among them. */
export async function listHeadCounts(
  db: Database,
  seminarId: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ participantId: string; headCount: number }>(
    `select participant_id as "participantId", head_count as "headCount"
     from shared_screens where seminar_id = $1`,
    [seminarId],
  )
  return new Map(rows.map(({ participantId, headCount }) => [participantId, headCount]))
}

export async function findHeadCount(
  db: Database,
  seminarId: string,
  participantId: string,
): Promise<number> {
  const { rows } = await db.query<{ headCount: number }>(
    `select head_count as "headCount" from shared_screens
     where seminar_id = $1 and participant_id = $2`,
    [seminarId, participantId],
  )
  return rows[0]?.headCount ?? 1
}
