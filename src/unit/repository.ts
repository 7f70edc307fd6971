import { alphabetical } from '../alphabetical.ts'
import type { Database } from '../db/database.ts'
import type { Unit } from '../programme/programme.ts'
import { type ListedUnit, type UnitTie, unitTies } from './unit.ts'

interface UnitRow extends Omit<ListedUnit, 'ties'> {
  ties: Record<UnitTie, boolean>
}

/** The history is what has been written down of a unit without a reference to it. */
const selectUnit = `
  select u.id, u.name, u.kind, u.version,
         array(select p.name from people p join role_holdings h on h.person_id = p.id
               where h.unit_id = u.id and h.role = 'contact') as contacts,
         jsonb_build_object(
           'people', exists (select 1 from role_holdings where unit_id = u.id),
           'conversation', exists (select 1 from conversations where unit_id = u.id),
           'seminars', exists (select 1 from seminars where unit_id = u.id),
           'feedback', exists (select 1 from feedback_documents where unit_id = u.id),
           'history', exists (select 1 from consents where unit_id = u.id)
                   or exists (select 1 from feedback_log where unit_id = u.id)
                   or exists (select 1 from group_tallies
                              where grouping = 'unit' and group_key = u.id::text)
         ) as ties
  from units u`

/** By name. */
export async function listProgrammeUnits(db: Database, programmeId: string): Promise<ListedUnit[]> {
  const { rows } = await db.query<UnitRow>(`${selectUnit} where u.programme_id = $1`, [programmeId])
  return rows.map(unitFrom).sort((one, other) => alphabetical(one.name, other.name))
}

/** Locks the unit, so that nothing new is tied to it until the transaction ends. */
export async function holdUnit(
  db: Database,
  programmeId: string,
  unitId: string,
): Promise<ListedUnit | undefined> {
  await db.query('select 1 from units where id = $1 for update', [unitId])
  const { rows } = await db.query<UnitRow>(
    `${selectUnit} where u.id = $1 and u.programme_id = $2`,
    [unitId, programmeId],
  )
  return rows[0] && unitFrom(rows[0])
}

/** Is another unit of the programme called so, however it is written? */
export async function isNameTaken(
  db: Database,
  { id, programmeId, name }: Pick<Unit, 'id' | 'programmeId' | 'name'>,
): Promise<boolean> {
  const { rows } = await db.query(
    'select 1 from units where programme_id = $1 and lower(name) = lower($2) and id <> $3',
    [programmeId, name, id],
  )
  return rows.length > 0
}

/** False when there is a unit with that id already, in whichever programme. */
export async function addUnit(
  db: Database,
  { id, programmeId, name, kind }: Unit,
): Promise<boolean> {
  const { count } = await db.query(
    `insert into units (id, programme_id, name, kind) values ($1, $2, $3, $4)
     on conflict (id) do nothing`,
    [id, programmeId, name, kind],
  )
  return count > 0
}

export async function saveUnit(
  db: Database,
  { id, name, kind }: Pick<Unit, 'id' | 'name' | 'kind'>,
): Promise<void> {
  await db.query('update units set name = $2, kind = $3, version = version + 1 where id = $1', [
    id,
    name,
    kind,
  ])
}

export async function removeUnit(db: Database, unitId: string): Promise<void> {
  await db.query('delete from units where id = $1', [unitId])
}

function unitFrom({ ties, contacts, ...row }: UnitRow): ListedUnit {
  const tied = unitTies.filter((tie) => ties[tie])
  return { ...row, contacts: contacts.sort(alphabetical), ties: tied }
}
