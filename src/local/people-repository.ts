import type { Role } from '../actor.ts'
import type { Database } from '../db/database.ts'

/** A person as Teams would know them. */
export interface RoomPerson {
  id: string
  name: string
  tenantId: string
  objectId: string
  /** What somebody was added by who has not been here yet. */
  email: string | null
  roles: Role[]
  unitId: string | null
  unitName: string | null
}

const selectPerson = `
  select p.id, p.name, p.tenant_id as "tenantId", p.email,
         -- Entra has an id for everybody, also for those whom we do not know by it yet.
         coalesce(p.object_id, md5(p.id::text)::uuid) as "objectId",
         array_agg(distinct h.role) as roles,
         (array_agg(u.id) filter (where u.id is not null))[1] as "unitId",
         max(u.name) as "unitName"
  from people p
  join role_holdings h on h.person_id = p.id
  left join units u on u.id = h.unit_id`

export async function listPeople(db: Database): Promise<RoomPerson[]> {
  const { rows } = await db.query<RoomPerson>(
    `${selectPerson} where p.tenant_id is not null
     group by p.id order by max(u.name) nulls first, p.name`,
  )
  return rows
}

export async function findPerson(db: Database, personId: string): Promise<RoomPerson | undefined> {
  const { rows } = await db.query<RoomPerson>(
    `${selectPerson} where p.id::text = $1 and p.tenant_id is not null group by p.id`,
    [personId],
  )
  return rows[0]
}

export async function findPersonByObjectId(
  db: Database,
  objectId: string,
): Promise<RoomPerson | undefined> {
  const { rows } = await db.query<RoomPerson>(
    `${selectPerson} where p.tenant_id is not null
       and coalesce(p.object_id, md5(p.id::text)::uuid)::text = $1 group by p.id`,
    [objectId],
  )
  return rows[0]
}

/** Those who have said from which level they speak in a seminar, by id. */
export async function listWhoSaidLevel(db: Database, seminarId: string): Promise<Set<string>> {
  const { rows } = await db.query<{ id: string }>(
    'select participant_id as id from seminar_levels where seminar_id = $1',
    [seminarId],
  )
  return new Set(rows.map(({ id }) => id))
}

/** The participants of one unit, or of all. */
export async function listMembers(db: Database, unitId: string | undefined): Promise<RoomPerson[]> {
  const { rows } = await db.query<RoomPerson>(
    `${selectPerson}
     where p.tenant_id is not null and p.object_id is not null
       and p.id in (select person_id from role_holdings
                    where role = 'member' and ($1::uuid is null or unit_id = $1))
     group by p.id order by p.id`,
    [unitId ?? null],
  )
  return rows
}
