import type { Database } from '../db/database.ts'

export async function saveShared(db: Database, versionId: string, now: Date): Promise<void> {
  await db.query(
    `update feedback_versions set status = 'preliminary', shared_at = $2 where id = $1`,
    [versionId, now],
  )
}

/** Also takes back a delivery that waits for its time. */
export async function saveApproved(db: Database, versionId: string): Promise<void> {
  await db.query(
    `update feedback_versions set status = 'approved', deliver_at = null, scheduled_by = null
     where id = $1`,
    [versionId],
  )
}

export async function saveScheduled(
  db: Database,
  versionId: string,
  personId: string,
  deliverAt: Date,
): Promise<void> {
  await db.query(
    `update feedback_versions set status = 'scheduled', deliver_at = $3, scheduled_by = $2
     where id = $1`,
    [versionId, personId, deliverAt],
  )
}

/** Earlier versions that wait for their time do so no longer. Answers with which these were. */
export async function unscheduleEarlier(
  db: Database,
  { documentId, number }: { documentId: string; number: number },
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `update feedback_versions set status = 'approved', deliver_at = null, scheduled_by = null
     where document_id = $1 and number < $2 and status = 'scheduled' returning id`,
    [documentId, number],
  )
  return rows.map(({ id }) => id)
}

/** Of this delivery, whatever the programme has. */
export async function saveAnswerDays(
  db: Database,
  versionId: string,
  answerDays: number,
): Promise<void> {
  await db.query('update feedback_versions set answer_days = $2 where id = $1', [
    versionId,
    answerDays,
  ])
}

/**
 * Locks a version whose time has come and whose unit can be reached, and its document, so that no
 * other version of it is delivered meanwhile; others take another one.
 */
export async function holdDueVersion(
  db: Database,
  now: Date,
): Promise<{ versionId: string; scheduledBy: string } | undefined> {
  const { rows } = await db.query<{ versionId: string; scheduledBy: string }>(
    `select v.id as "versionId", v.scheduled_by as "scheduledBy"
     from feedback_versions v
     join feedback_documents d on d.id = v.document_id
     where v.status = 'scheduled' and v.deliver_at <= $1
       and exists (select 1 from conversations where unit_id = d.unit_id)
     order by v.deliver_at limit 1 for update of v, d skip locked`,
    [now],
  )
  return rows[0]
}
