import type { RoleHolding } from '../actor.ts'
import { alphabetical } from '../alphabetical.ts'
import type { Database } from '../db/database.ts'
import type { Person } from './person.ts'

interface PersonRow {
  id: string
  name: string
  tenantId: string | null
  objectId: string | null
  email: string | null
  holdings: { role: RoleHolding['role']; unitId: string | null }[]
}

const selectPerson = `
  select p.id, p.name, p.tenant_id as "tenantId",
         p.object_id as "objectId", p.email,
         coalesce(
           (select jsonb_agg(jsonb_build_object('role', role, 'unitId', unit_id) order by role)
            from role_holdings where person_id = p.id),
           '[]') as holdings
  from people p`

/** By name, those who have something to do in the programme; whoever has been taken out has not. */
export async function listPeople(db: Database, programmeId: string): Promise<Person[]> {
  const { rows } = await db.query<PersonRow>(
    `${selectPerson}
     where p.programme_id = $1 and exists (select 1 from role_holdings where person_id = p.id)
     order by p.id`,
    [programmeId],
  )
  return rows.map(personFrom).sort((one, other) => alphabetical(one.name, other.name))
}

export async function findProgrammeOfPerson(
  db: Database,
  personId: string,
): Promise<string | undefined> {
  const { rows } = await db.query<{ programmeId: string }>(
    'select programme_id as "programmeId" from people where id = $1',
    [personId],
  )
  return rows[0]?.programmeId
}

/** Two leads who change people at once take turns, so that one lead is always left. */
export async function holdPeople(db: Database, programmeId: string): Promise<void> {
  await db.query('select 1 from programmes where id = $1 for update', [programmeId])
}

export async function countLeads(db: Database, programmeId: string): Promise<number> {
  const { rows } = await db.query<{ leads: number }>(
    `select count(*)::int as leads from role_holdings h join people p on p.id = h.person_id
     where p.programme_id = $1 and h.role = 'lead'`,
    [programmeId],
  )
  return rows[0]!.leads
}

/** The one tenant that the people of a unit come from; undefined when there is none, or several. */
export async function findTenantOfUnit(db: Database, unitId: string): Promise<string | undefined> {
  const { rows } = await db.query<{ tenantId: string }>(
    `select distinct p.tenant_id as "tenantId"
     from people p join role_holdings h on h.person_id = p.id
     where h.unit_id = $1 and p.tenant_id is not null`,
    [unitId],
  )
  return rows.length === 1 ? rows[0]!.tenantId : undefined
}

export async function findTenantOf(db: Database, personId: string): Promise<string | undefined> {
  const { rows } = await db.query<{ tenantId: string | null }>(
    'select tenant_id as "tenantId" from people where id = $1',
    [personId],
  )
  return rows[0]?.tenantId ?? undefined
}

/** Is somebody else, in any programme, known by this id or this address? */
export async function isTaken(db: Database, person: Person): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from people
     where id <> $1 and tenant_id = $2 and (object_id = $3 or lower(email) = lower($4))`,
    [person.id, person.tenantId ?? null, person.objectId ?? null, person.email ?? null],
  )
  return rows.length > 0
}

/** Everything about the person, roles too, as given. */
export async function savePerson(
  db: Database,
  programmeId: string,
  { id, name, tenantId, objectId, email, holdings }: Person,
): Promise<void> {
  await db.query(
    `insert into people (id, programme_id, name, tenant_id, object_id, email)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update
       set name = excluded.name, tenant_id = excluded.tenant_id, object_id = excluded.object_id,
           email = excluded.email`,
    [id, programmeId, name, tenantId ?? null, objectId ?? null, email ?? null],
  )
  await db.query('delete from role_holdings where person_id = $1', [id])
  await db.query(
    `insert into role_holdings (person_id, role, unit_id)
     select distinct $1::uuid, role, "unitId" from jsonb_to_recordset($2::jsonb)
       as h (role text, "unitId" uuid)`,
    [id, JSON.stringify(holdings)],
  )
}

/**
 * Nobody signs in as this person any more. Of somebody who has put their name to something the name
 * is kept where it stands; of others nothing is.
 */
export async function takeOut(db: Database, personId: string): Promise<void> {
  await db.query('delete from role_holdings where person_id = $1', [personId])
  await db.query('delete from meeting_hosts where person_id = $1', [personId])
  await db.query(
    'update people set tenant_id = null, object_id = null, email = null where id = $1',
    [personId],
  )
  await db.query(
    `delete from people p where id = $1
       and not exists (select 1 from feedback_versions
                       where p.id in (saved_by, delivered_by, acknowledged_by, scheduled_by))
       and not exists (select 1 from comments where p.id in (written_by, answered_by))
       and not exists (select 1 from joint_answers where given_by = p.id)
       and not exists (select 1 from dispositions where noted_by = p.id)`,
    [personId],
  )
}

/**
 * Whoever was added by the address that they now sign in with, and has not been here before, is known
 * by their id from here on. Only within the tenant that they were added for: elsewhere the same
 * address may belong to anybody.
 */
export async function acceptInvitation(
  db: Database,
  { tenantId, objectId, email }: { tenantId: string; objectId: string; email: string },
): Promise<void> {
  await db.query(
    `update people set object_id = $2
     where tenant_id = $1 and object_id is null and lower(email) = lower($3)
       and not exists (select 1 from people where tenant_id = $1 and object_id = $2)`,
    [tenantId, objectId, email],
  )
}

/**
 * Has anybody been added who has not been here yet? Or is somebody of another tenant known by this
 * id, who is in a conversation of a tenant that is not their own?
 */
export async function isAnybodyAwaited(db: Database, objectId: string): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from people
     where object_id = $1 or (object_id is null and email is not null) limit 1`,
    [objectId],
  )
  return rows.length > 0
}

function personFrom({ tenantId, objectId, email, holdings, ...row }: PersonRow): Person {
  return {
    ...row,
    tenantId: tenantId ?? undefined,
    objectId: objectId ?? undefined,
    email: email ?? undefined,
    holdings: holdings.map(({ role, unitId }) => ({ role, unitId: unitId ?? undefined })),
  }
}
