import type { Database } from '../db/database.ts'

export async function saveRehearsalOf(
  db: Database,
  rehearsalId: string,
  seminarId: string,
): Promise<void> {
  await db.query('update seminars set rehearsal_of = $2 where id = $1', [rehearsalId, seminarId])
}

export async function isRehearsalOf(
  db: Database,
  rehearsalId: string,
  seminarId: string,
): Promise<boolean> {
  const { rows } = await db.query('select 1 from seminars where id = $1 and rehearsal_of = $2', [
    rehearsalId,
    seminarId,
  ])
  return rows.length > 0
}

/** With everything in it, and every invented answer. Undefined when there is none. */
export async function deleteRehearsal(
  db: Database,
  seminarId: string,
): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string; boxIds: string[] }>(
    `select s.id, array(
       select p.box_id from polls p where p.seminar_id = s.id
       union all
       select r.box_id from poll_rounds r join polls p on p.id = r.poll_id where p.seminar_id = s.id
       union all
       select q.box_id from questions q join steps t on t.id = q.step_id where t.seminar_id = s.id
     )::text[] as "boxIds"
     from seminars s where s.rehearsal_of = $1`,
    [seminarId],
  )
  if (!rows[0]) return undefined
  const { id, boxIds } = rows[0]
  await db.query('delete from seminars where id = $1', [id])
  await db.query('delete from ballot_boxes where id = any($1::uuid[])', [boxIds])
  return id
}
