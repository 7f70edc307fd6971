import type { Database } from '../db/database.ts'
import { deputyIdOf } from '../deputy/repository.ts'
import { AppError } from '../errors.ts'
import type { FeedbackVersion, Finding, VersionMark } from './version.ts'

interface VersionRow extends Omit<FeedbackVersion, 'findings' | 'acknowledged'> {
  acknowledgedBy: string | null
  acknowledgedAt: Date | null
  acknowledgedAsDeputy: boolean
}

const selectVersion = `
  select v.id, v.document_id as "documentId", v.number, v.status,
         jsonb_build_object('id', u.id, 'name', u.name, 'programmeId', u.programme_id,
                            'deputyId', ${deputyIdOf('u.id')}) as unit,
         v.title, v.summary, v.closing, v.left_out as "leftOut", v.source_name as "sourceName",
         v.saved_at as "savedAt", v.shared_at as "sharedAt",
         v.deliver_at as "deliverAt", v.delivered_at as "deliveredAt",
         v.arrived_at as "arrivedAt", v.opened_at as "openedAt", v.reminded_at as "remindedAt", v.answer_days as "answerDays",
         v.answer_by as "answerBy", v.answer_by_reason as "answerByReason",
         p.name as "acknowledgedBy", v.acknowledged_at as "acknowledgedAt",
         v.acknowledged_as_deputy as "acknowledgedAsDeputy"
  from feedback_versions v
  join feedback_documents d on d.id = v.document_id
  join units u on u.id = d.unit_id
  left join people p on p.id = v.acknowledged_by`

const selectFinding = 'select id, key, heading, body, box_id as "boxId" from findings'

export async function findVersion(
  db: Database,
  versionId: string,
): Promise<FeedbackVersion | undefined> {
  const { rows } = await db.query<VersionRow>(`${selectVersion} where v.id = $1`, [versionId])
  return rows[0] && versionFrom(rows[0], await listFindings(db, versionId))
}

export async function getVersion(db: Database, versionId: string): Promise<FeedbackVersion> {
  const version = await findVersion(db, versionId)
  if (!version) throw new AppError('not_found', { versionId })
  return version
}

/** Locks the version until the transaction ends. */
export async function holdVersion(db: Database, versionId: string): Promise<FeedbackVersion> {
  const { rows } = await db.query<VersionRow>(`${selectVersion} where v.id = $1 for update of v`, [
    versionId,
  ])
  if (!rows[0]) throw new AppError('not_found', { versionId })
  return versionFrom(rows[0], await listFindings(db, versionId))
}

export async function findVersionOfFinding(
  db: Database,
  findingId: string,
): Promise<FeedbackVersion | undefined> {
  const { rows } = await db.query<{ versionId: string }>(
    'select version_id as "versionId" from findings where id = $1',
    [findingId],
  )
  return rows[0] && findVersion(db, rows[0].versionId)
}

/** Newest first. Without their findings, of which only the number is told. */
export async function listVersions(
  db: Database,
  unitIds: string[],
): Promise<(Omit<FeedbackVersion, 'findings'> & { findingCount: number })[]> {
  const { rows } = await db.query<VersionRow & { findingCount: number }>(
    `select listed.*, (select count(*)::int from findings where version_id = listed.id) as "findingCount"
     from (${selectVersion} where d.unit_id = any($1::uuid[])) as listed
     order by "savedAt" desc`,
    [unitIds],
  )
  return rows.map(({ findingCount, ...row }) => ({ ...versionFrom(row, []), findingCount }))
}

/** The version that the unit's card shows: the last one that was delivered. */
export async function findDeliveredVersion(
  db: Database,
  documentId: string,
): Promise<FeedbackVersion | undefined> {
  const { rows } = await db.query<VersionRow>(
    `${selectVersion} where v.document_id = $1 and v.delivered_at is not null
     order by v.number desc limit 1`,
    [documentId],
  )
  return rows[0] && versionFrom(rows[0], await listFindings(db, rows[0].id))
}

/** Newest first. */
export async function listVersionMarks(db: Database, documentId: string): Promise<VersionMark[]> {
  const { rows } = await db.query<VersionMark>(
    `select id, number, status, shared_at as "sharedAt"
     from feedback_versions where document_id = $1 order by number desc`,
    [documentId],
  )
  return rows
}

export async function saveDraft(
  db: Database,
  draft: Pick<
    FeedbackVersion,
    'id' | 'documentId' | 'title' | 'summary' | 'closing' | 'leftOut' | 'sourceName' | 'savedAt'
  >,
  savedBy: string,
): Promise<void> {
  await db.query(
    `insert into feedback_versions
       (id, document_id, number, title, summary, closing, left_out, source_name, saved_by, saved_at,
        answer_days)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9,
            (select p.answer_days from feedback_documents d join units u on u.id = d.unit_id
             join programmes p on p.id = u.programme_id where d.id = $2)
     from feedback_versions where document_id = $2`,
    [
      draft.id,
      draft.documentId,
      draft.title,
      JSON.stringify(draft.summary),
      JSON.stringify(draft.closing),
      JSON.stringify(draft.leftOut),
      draft.sourceName,
      savedBy,
      draft.savedAt,
    ],
  )
}

/** The box of the finding must have been saved before. */
export async function saveFinding(
  db: Database,
  versionId: string,
  position: number,
  { id, key, heading, body, boxId }: Finding,
): Promise<void> {
  await db.query(
    `insert into findings (id, version_id, position, key, heading, body, box_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, versionId, position, key, heading, JSON.stringify(body), boxId],
  )
}

export async function saveDelivered(
  db: Database,
  versionId: string,
  personId: string,
  now: Date,
): Promise<void> {
  await saveStatus(db, versionId, 'delivered', personId, now)
}

export async function saveAcknowledged(
  db: Database,
  versionId: string,
  { personId, asDeputy }: { personId: string; asDeputy: boolean },
  now: Date,
): Promise<void> {
  await saveStatus(db, versionId, 'acknowledged', personId, now)
  if (!asDeputy) return
  await db.query('update feedback_versions set acknowledged_as_deputy = true where id = $1', [
    versionId,
  ])
}

async function saveStatus(
  db: Database,
  versionId: string,
  status: 'delivered' | 'acknowledged',
  personId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `update feedback_versions set status = $2, ${status}_by = $3, ${status}_at = $4 where id = $1`,
    [versionId, status, personId, now],
  )
}

/** Only the first time counts, of this and of what follows. */
export async function saveArrived(db: Database, versionId: string, now: Date): Promise<void> {
  await db.query(
    'update feedback_versions set arrived_at = $2 where id = $1 and arrived_at is null',
    [versionId, now],
  )
}

/** What has been read has arrived, by whichever way. */
export async function saveOpened(db: Database, versionId: string, now: Date): Promise<void> {
  await db.query(
    `update feedback_versions set opened_at = $2, arrived_at = coalesce(arrived_at, $2)
     where id = $1 and opened_at is null`,
    [versionId, now],
  )
}

/** Boxes of the findings of this document's earlier versions that still take answers. */
export async function listSupersededBoxes(
  db: Database,
  { documentId, number }: Pick<FeedbackVersion, 'documentId' | 'number'>,
): Promise<string[]> {
  const { rows } = await db.query<{ boxId: string }>(
    `select f.box_id as "boxId"
     from findings f
     join feedback_versions v on v.id = f.version_id
     join ballot_boxes b on b.id = f.box_id
     where v.document_id = $1 and v.number < $2 and b.salt is not null
     order by f.box_id for update of b`,
    [documentId, number],
  )
  return rows.map(({ boxId }) => boxId)
}

async function listFindings(db: Database, versionId: string): Promise<Finding[]> {
  const { rows } = await db.query<Finding>(
    `${selectFinding} where version_id = $1 order by position`,
    [versionId],
  )
  return rows
}

function versionFrom(
  { acknowledgedBy, acknowledgedAt, acknowledgedAsDeputy: asDeputy, ...row }: VersionRow,
  findings: Finding[],
): FeedbackVersion {
  const acknowledged =
    acknowledgedBy && acknowledgedAt ? { by: acknowledgedBy, at: acknowledgedAt, asDeputy } : null
  return { ...row, acknowledged, findings }
}
