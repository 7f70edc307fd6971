import type { Database } from '../db/database.ts'
import type { GroupCount, Grouping, Level } from './group.ts'

export async function saveGroups(db: Database, boxId: string, groups: GroupCount[]): Promise<void> {
  const tallies = groups.map(({ grouping, key, count }, place) => ({
    grouping,
    key,
    place,
    marks: { ...count.marks, '': count.ballots },
  }))
  await db.query(
    `insert into group_tallies (box_id, grouping, group_key, place, mark, ballots)
     select $1, grouping, key, place, m.mark, m.ballots::int
     from jsonb_to_recordset($2::jsonb) as t (grouping text, key text, place int, marks jsonb),
          jsonb_each_text(marks) as m (mark, ballots)`,
    [boxId, JSON.stringify(tallies)],
  )
  await db.query(
    `insert into group_units (box_id, kind, unit_id)
     select $1, kind, unit_id from jsonb_to_recordset($2::jsonb) as t (kind text, unit_id uuid)`,
    [
      boxId,
      JSON.stringify(
        groups.flatMap(({ key: kind, unitIds = [] }) =>
          unitIds.map((unitId) => ({ kind, unit_id: unitId })),
        ),
      ),
    ],
  )
}

/** By box, and in it in the random order that they were saved in. */
export async function listGroups(
  db: Database,
  boxIds: string[],
): Promise<ReadonlyMap<string, GroupCount[]>> {
  const { rows } = await db.query<{
    boxId: string
    grouping: Grouping
    key: string
    marks: Record<string, number>
    unitIds: string[] | null
  }>(
    `select box_id as "boxId", grouping, group_key as key, jsonb_object_agg(mark, ballots) as marks,
            case when grouping = 'unitKind' then
              array(select unit_id from group_units u
                    where u.box_id = t.box_id and u.kind = t.group_key)
            end as "unitIds"
     from group_tallies t where box_id = any($1::uuid[])
     group by box_id, grouping, group_key, place order by place`,
    [boxIds],
  )
  const groups = new Map<string, GroupCount[]>(boxIds.map((boxId) => [boxId, []]))
  for (const { boxId, grouping, key, marks, unitIds } of rows) {
    const { '': ballots = 0, ...others } = marks
    const count = { ballots, marks: others }
    groups.get(boxId)?.push({ grouping, key, count, unitIds: unitIds ?? undefined })
  }
  return groups
}

/** Undefined takes back what was said. */
export async function saveLevel(
  db: Database,
  seminarId: string,
  participantId: string,
  level: Level | undefined,
): Promise<void> {
  if (!level) {
    await db.query('delete from seminar_levels where seminar_id = $1 and participant_id = $2', [
      seminarId,
      participantId,
    ])
    return
  }
  await db.query(
    `insert into seminar_levels (seminar_id, participant_id, level) values ($1, $2, $3)
     on conflict (seminar_id, participant_id) do update set level = excluded.level`,
    [seminarId, participantId, level],
  )
}

export async function findLevel(
  db: Database,
  seminarId: string,
  participantId: string,
): Promise<Level | undefined> {
  const { rows } = await db.query<{ level: Level }>(
    'select level from seminar_levels where seminar_id = $1 and participant_id = $2',
    [seminarId, participantId],
  )
  return rows[0]?.level
}

/** Once a seminar is over nobody needs to know who spoke from where. */
export async function deleteLevels(db: Database, seminarId: string): Promise<void> {
  await db.query('delete from seminar_levels where seminar_id = $1', [seminarId])
}
