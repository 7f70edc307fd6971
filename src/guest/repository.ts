import type { Actor } from '../actor.ts'
import { alphabetical } from '../alphabetical.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'

export interface Entrance {
  seminarId: string
  programmeId: string
  guestsGiveName: boolean
}

export interface Guest {
  id: string
  /** Empty for one without a name. */
  name: string
  programmeId: string
  seminarId: string
  /** And not to come back. */
  isShownOut: boolean
}

interface GuestRow {
  id: string
  name: string | null
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
     on conflict (id) do update set name = excluded.name where not guests.is_shown_out`,
    [guest.id, guest.seminarId, guest.name ?? null, code],
  )
  return count > 0
}

/** Those who are in, by their names; guests without one last. */
export async function listGuests(db: Database, seminarId: string): Promise<GuestRow[]> {
  const { rows } = await db.query<GuestRow>(
    'select id, name from guests where seminar_id = $1 and not is_shown_out order by id',
    [seminarId],
  )
  const isLast = ({ name }: GuestRow) => Number(name === null)
  return rows.sort(
    (one, other) => isLast(one) - isLast(other) || alphabetical(one.name ?? '', other.name ?? ''),
  )
}

export async function holdGuest(db: Database, guestId: string): Promise<{ seminarId: string }> {
  const { rows } = await db.query<{ seminarId: string }>(
    'select seminar_id as "seminarId" from guests where id = $1 for update',
    [guestId],
  )
  if (!rows[0]) throw new AppError('not_found', { guestId })
  return rows[0]
}

/** Of whoever is shown out nothing is kept but that the browser has been here. */
export async function saveShownOut(db: Database, guestId: string): Promise<void> {
  await db.query('update guests set is_shown_out = true, name = null where id = $1', [guestId])
}

/** All but those who have been shown out, who are not to come in by the next code. Who it was. */
export async function deleteGuests(db: Database, seminarId: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'delete from guests where seminar_id = $1 and not is_shown_out returning id',
    [seminarId],
  )
  return rows.map(({ id }) => id)
}

/** When a seminar is over nobody more gets in, and no name of a guest is kept. */
export async function shutDoor(db: Database, seminarId: string): Promise<void> {
  await db.query('update seminars set join_code = null where id = $1', [seminarId])
  await db.query('update guests set name = null where seminar_id = $1', [seminarId])
}

/** In order; undefined for whom the door has been shut since. */
export async function findGuests(db: Database, guestIds: string[]): Promise<(Guest | undefined)[]> {
  const { rows } = await db.query<Guest>(
    `select g.id, coalesce(g.name, '') as name, s.programme_id as "programmeId",
            g.seminar_id as "seminarId", g.is_shown_out as "isShownOut"
     from guests g join seminars s on s.id = g.seminar_id where g.id = any($1::uuid[])`,
    [guestIds],
  )
  const found = new Map(rows.map((guest) => [guest.id, guest]))
  return guestIds.map((id) => found.get(id))
}

/** Throws when the guest has been shown out. */
export function actorOf({ id, name, programmeId, seminarId, isShownOut }: Guest): Actor {
  if (isShownOut) throw new AppError('shown_out')
  return { id, name, programmeId, holdings: [], guestOf: seminarId }
}
