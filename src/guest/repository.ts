import type { Actor } from '../actor.ts'
import type { Database } from '../db/database.ts'

export interface Entrance {
  seminarId: string
  programmeId: string
  guestsGiveName: boolean
}

export async function findEntrance(db: Database, code: string): Promise<Entrance | undefined> {
  const { rows } = await db.query<Entrance>(
    `select id as "seminarId", programme_id as "programmeId", guests_give_name as "guestsGiveName"
     from seminars where join_code = $1 and status <> 'ended'`,
    [code],
  )
  return rows[0]
}

/** Undefined shuts the door; those who are in stay. */
export async function saveJoinCode(
  db: Database,
  seminarId: string,
  code: string | undefined,
  guestsGiveName: boolean,
): Promise<void> {
  await db.query('update seminars set join_code = $2, guests_give_name = $3 where id = $1', [
    seminarId,
    code ?? null,
    guestsGiveName,
  ])
}

/**
 * Lets a guest in while the door is still open for this code; false when it has just been shut.
 * The same guest again, such as after a reload, may have given another name.
 */
export async function letIn(
  db: Database,
  code: string,
  guest: { id: string; seminarId: string; name: string | undefined },
): Promise<boolean> {
  const { count } = await db.query(
    `insert into guests (id, seminar_id, name)
     select $1, id, $3 from seminars where id = $2 and join_code = $4 for share
     on conflict (id) do update set name = excluded.name`,
    [guest.id, guest.seminarId, guest.name ?? null, code],
  )
  return count > 0
}

export async function deleteGuests(db: Database, seminarId: string): Promise<void> {
  await db.query('delete from guests where seminar_id = $1', [seminarId])
}

/** When a seminar is over nobody more gets in, and no name of a guest is kept. */
export async function shutDoor(db: Database, seminarId: string): Promise<void> {
  await db.query('update seminars set join_code = null where id = $1', [seminarId])
  await db.query('update guests set name = null where seminar_id = $1', [seminarId])
}

export async function findGuest(db: Database, guestId: string): Promise<Actor | undefined> {
  const { rows } = await db.query<{ seminarId: string; programmeId: string; name: string | null }>(
    `select g.seminar_id as "seminarId", s.programme_id as "programmeId", g.name
     from guests g join seminars s on s.id = g.seminar_id where g.id = $1`,
    [guestId],
  )
  if (!rows[0]) return undefined
  const { seminarId, programmeId, name } = rows[0]
  return { id: guestId, name: name ?? '', programmeId, holdings: [], guestOf: seminarId }
}
