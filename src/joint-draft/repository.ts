import type { Database } from '../db/database.ts'
import type { DraftField, JointDraft } from './joint-draft.ts'

const selectField = `
  select f.finding_id as "findingId", f.part, f.words, f.revision,
         f.others_revision as "othersRevision", f.written_by as "personId", p.name as by,
         f.written_at as at
  from joint_draft_fields f left join people p on p.id = f.written_by`

export async function findJointDraft(
  db: Database,
  versionId: string,
): Promise<JointDraft | undefined> {
  const { rows } = await db.query<Omit<JointDraft, 'fields'>>(
    `select d.revision, p.name as by, d.shared_at as at
     from joint_drafts d left join people p on p.id = d.shared_by
     where d.version_id = $1 and d.is_open`,
    [versionId],
  )
  return rows[0] && { ...rows[0], fields: await listFields(db, versionId) }
}

/** Locks the draft, so that those who write at once take turns. Answers with its revision. */
export async function holdRevision(db: Database, versionId: string): Promise<number | undefined> {
  const { rows } = await db.query<{ revision: number }>(
    'select revision from joint_drafts where version_id = $1 and is_open for update',
    [versionId],
  )
  return rows[0]?.revision
}

/** False if it is shared already. */
export async function saveShared(
  db: Database,
  versionId: string,
  personId: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await db.query(
    `insert into joint_drafts (version_id, shared_by, shared_at) values ($1, $2, $3)
     on conflict (version_id) do update
       set is_open = true, shared_by = excluded.shared_by, shared_at = excluded.shared_at
       where not joint_drafts.is_open
     returning version_id`,
    [versionId, personId, now],
  )
  return rows.length > 0
}

export async function findField(
  db: Database,
  versionId: string,
  { findingId, part }: Pick<DraftField, 'findingId' | 'part'>,
): Promise<DraftField | undefined> {
  const { rows } = await db.query<DraftField>(
    `${selectField} where f.version_id = $1 and f.finding_id is not distinct from $2 and f.part = $3`,
    [versionId, findingId, part],
  )
  return rows[0]
}

/** As the draft's next revision, which must be held. */
export async function saveField(
  db: Database,
  versionId: string,
  { findingId, part, words }: Pick<DraftField, 'findingId' | 'part' | 'words'>,
  personId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `with next as (
       update joint_drafts set revision = revision + 1 where version_id = $1 returning revision
     )
     insert into joint_draft_fields
       (version_id, finding_id, part, words, revision, others_revision, written_by, written_at)
     select $1, $2, $3, $4, next.revision, 0, $5, $6 from next
     on conflict (version_id, finding_id, part) do update
       set words = excluded.words, revision = excluded.revision,
           others_revision = case when joint_draft_fields.written_by = excluded.written_by
             then joint_draft_fields.others_revision else joint_draft_fields.revision end,
           written_by = excluded.written_by, written_at = excluded.written_at`,
    [versionId, findingId, part, words, personId, now],
  )
}

export async function closeJointDraft(db: Database, versionId: string): Promise<void> {
  await db.query('update joint_drafts set is_open = false where version_id = $1', [versionId])
  await db.query('delete from joint_draft_fields where version_id = $1', [versionId])
}

async function listFields(db: Database, versionId: string): Promise<DraftField[]> {
  const { rows } = await db.query<DraftField>(`${selectField} where f.version_id = $1`, [versionId])
  return rows
}
