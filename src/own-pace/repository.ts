import type { Database } from '../db/database.ts'

/** Opens it for those who answer when it suits them. */
export async function openAtOwnPace(db: Database, pollId: string): Promise<void> {
  await db.query(`update polls set phase = 'open', is_at_own_pace = true where id = $1`, [pollId])
}

/** Closes what is being answered at people's own pace, but for some: from now on all go together. */
export async function endOwnPace(
  db: Database,
  seminarId: string,
  butFor: string[] = [],
): Promise<void> {
  await db.query(
    `update polls set is_at_own_pace = false,
       phase = case phase when 'open' then 'closed' else phase end
     where seminar_id = $1 and is_at_own_pace and id <> all($2::uuid[])`,
    [seminarId, butFor],
  )
}
