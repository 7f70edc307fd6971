import type { Database } from '../db/database.ts'

/** Without permission, whoever had it on account of the meeting loses it. Answers with who that was. */
export async function saveHostsMayLead(
  db: Database,
  seminarId: string,
  mayLead: boolean,
): Promise<string[]> {
  await db.query('update seminars set hosts_may_lead = $2 where id = $1', [seminarId, mayLead])
  if (mayLead) return []
  const { rows } = await db.query<{ personId: string }>(
    'delete from meeting_hosts where seminar_id = $1 returning person_id as "personId"',
    [seminarId],
  )
  return rows.map(({ personId }) => personId)
}

/** Has the lead let those who host the meeting lead this seminar? */
export async function mayHostsLead(db: Database, seminarId: string): Promise<boolean> {
  const { rows } = await db.query<{ mayLead: boolean }>(
    'select hosts_may_lead as "mayLead" from seminars where id = $1',
    [seminarId],
  )
  return rows[0]?.mayLead ?? false
}

/** Call only with what the platform has just answered. False if it was so already. */
export async function saveHost(
  db: Database,
  seminarId: string,
  personId: string,
  isHost: boolean,
): Promise<boolean> {
  const { count } = await db.query(
    isHost
      ? `insert into meeting_hosts (seminar_id, person_id)
         select id, $2 from seminars where id = $1 and hosts_may_lead on conflict do nothing`
      : 'delete from meeting_hosts where seminar_id = $1 and person_id = $2',
    [seminarId, personId],
  )
  return count > 0
}
