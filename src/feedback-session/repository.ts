import type { Database } from '../db/database.ts'
import type { SeminarStatus } from '../seminar/seminar.ts'

export interface FeedbackSession {
  seminarId: string
  status: SeminarStatus
}

export async function findSession(
  db: Database,
  versionId: string,
): Promise<FeedbackSession | undefined> {
  const { rows } = await db.query<FeedbackSession>(
    'select id as "seminarId", status from seminars where feedback_version_id = $1',
    [versionId],
  )
  return rows[0]
}

export async function saveMadeFrom(
  db: Database,
  seminarId: string,
  versionId: string,
): Promise<void> {
  await db.query('update seminars set feedback_version_id = $2 where id = $1', [
    seminarId,
    versionId,
  ])
}
