import type { Database } from '../db/database.ts'

/** How many of some people belong to a unit. */
export interface UnitPeople {
  key: string
  name: string
  people: number
}

/**
 * Who belongs to several units is counted in none of them. Ordered by their random ids, which say
 * nothing of the units.
 */
export async function countByUnit(db: Database, personIds: string[]): Promise<UnitPeople[]> {
  const { rows } = await db.query<UnitPeople>(
    `select u.id as key, u.name, count(*)::int as people
     from (
       select person_id, min(unit_id::text)::uuid as unit_id from role_holdings
       where person_id = any($1::uuid[]) and unit_id is not null
       group by person_id having count(distinct unit_id) = 1
     ) as p
     join units u on u.id = p.unit_id
     group by u.id order by u.id`,
    [personIds],
  )
  return rows
}
