import { alphabetical } from '../alphabetical.ts'
import type { Database } from '../db/database.ts'
import type { NoticeChoice } from './deputy.ts'

/**
 * For a query: who stands in for the unit's contact person. Nobody does who has left the unit.
 * Read where it is needed and never remembered, so that a withdrawal counts at once.
 */
export function deputyIdOf(unitId: string): string {
  return `(select d.person_id from deputies d where d.unit_id = ${unitId} and exists (
             select 1 from role_holdings h where h.person_id = d.person_id and h.unit_id = d.unit_id))`
}

export interface Deputy {
  personId: string
  name: string
  notices: NoticeChoice
  namedAt: Date
}

export async function findDeputy(db: Database, unitId: string): Promise<Deputy | undefined> {
  const { rows } = await db.query<Deputy>(
    `select p.id as "personId", p.name, d.notices, d.named_at as "namedAt"
     from deputies d join people p on p.id = d.person_id
     where d.unit_id = $1 and p.id = ${deputyIdOf('$1')}`,
    [unitId],
  )
  return rows[0]
}

/** Whoever was named before stands in no more. False if it was so already. */
export async function saveDeputy(
  db: Database,
  unitId: string,
  { personId, notices }: Pick<Deputy, 'personId' | 'notices'>,
  namedBy: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await db.query(
    `insert into deputies (unit_id, person_id, notices, named_by, named_at)
     values ($1, $2, $3, $4, $5)
     on conflict (unit_id) do update
       set person_id = excluded.person_id, notices = excluded.notices,
           named_by = excluded.named_by, named_at = excluded.named_at
       where (deputies.person_id, deputies.notices) <> (excluded.person_id, excluded.notices)
     returning unit_id`,
    [unitId, personId, notices, namedBy, now],
  )
  return rows.length > 0
}

/** Answers with whoever it was. */
export async function removeDeputy(db: Database, unitId: string): Promise<string | undefined> {
  const { rows } = await db.query<{ personId: string }>(
    'delete from deputies where unit_id = $1 returning person_id as "personId"',
    [unitId],
  )
  return rows[0]?.personId
}

export interface UnitPerson {
  id: string
  name: string
  isContact: boolean
}

/** The unit's people, by name. */
export async function listUnitPeople(db: Database, unitId: string): Promise<UnitPerson[]> {
  const { rows } = await db.query<UnitPerson>(
    `select p.id, p.name, bool_or(h.role = 'contact') as "isContact"
     from role_holdings h join people p on p.id = h.person_id
     where h.unit_id = $1 group by p.id order by p.id`,
    [unitId],
  )
  return rows.sort((one, other) => alphabetical(one.name, other.name))
}
