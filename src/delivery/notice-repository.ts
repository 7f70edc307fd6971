import type { Database } from '../db/database.ts'
import { deputyIdOf } from '../deputy/repository.ts'
import type { GraphFailure } from '../graph/outcome.ts'
import type { Language } from '../language.ts'

/** Somebody to tell that a version has arrived. */
export interface ContactNotice {
  versionId: string
  personId: string
  tenantId: string
  objectId: string
  unitName: string
  title: string
  /** That of the unit's conversation, where the card is. */
  language: Language
  attempts: number
}

/**
 * Takes notices whose time has come, also those that nobody has begun with, and hides them from
 * other processes until `heldUntil`. What arrived before `since` is no news any more.
 */
export async function claimNotices(
  db: Database,
  { now, heldUntil, since }: { now: Date; heldUntil: Date; since: Date },
): Promise<ContactNotice[]> {
  const { rows } = await db.query<ContactNotice>(
    `with claimed as (
       insert into contact_notices (version_id, person_id, status, attempts, due_at)
       select distinct v.id, p.id, 'waiting', 1, $2::timestamptz
       from feedback_versions v
       join feedback_documents f on f.id = v.document_id
       join lateral (${toldIn('f.unit_id')}) told on true
       join people p on p.id = told.person_id
       left join contact_notices n on n.version_id = v.id and n.person_id = p.id
       where v.arrived_at > $3 and p.object_id is not null
         and (n.version_id is null or (n.status = 'waiting' and n.due_at <= $1))
       on conflict (version_id, person_id) do update
         set due_at = excluded.due_at, attempts = contact_notices.attempts + 1
         where contact_notices.status = 'waiting' and contact_notices.due_at <= $1
       returning version_id, person_id, attempts
     )
     select c.version_id as "versionId", c.person_id as "personId", c.attempts,
            p.tenant_id as "tenantId", p.object_id as "objectId", u.name as "unitName", v.title,
            coalesce(
              (select language from conversations where unit_id = u.id and is_present order by id limit 1),
              'sv') as language
     from claimed c
     join people p on p.id = c.person_id
     join feedback_versions v on v.id = c.version_id
     join feedback_documents f on f.id = v.document_id
     join units u on u.id = f.unit_id`,
    [now, heldUntil, since],
  )
  return rows
}

/** The unit's contact persons and its deputy, or those of them who are to be told. */
function toldIn(unitId: string): string {
  return `
    select h.person_id from role_holdings h left join deputies d on d.unit_id = h.unit_id
    where h.unit_id = ${unitId} and h.role = 'contact'
      and (d.notices is distinct from 'deputy' or ${deputyIdOf(unitId)} is null)
    union
    select d.person_id from deputies d
    where d.unit_id = ${unitId} and d.notices <> 'contact' and d.person_id = ${deputyIdOf(unitId)}`
}

export async function saveNoticeSent(db: Database, notice: ContactNotice): Promise<void> {
  await db.query(
    `update contact_notices set status = 'sent', failure = null
     where version_id = $1 and person_id = $2`,
    [notice.versionId, notice.personId],
  )
}

/** `retryAt` undefined: it will not be tried again. */
export async function saveNoticeFailure(
  db: Database,
  { versionId, personId }: ContactNotice,
  failure: GraphFailure,
  retryAt: Date | undefined,
): Promise<void> {
  await db.query(
    `update contact_notices
     set failure = $3, due_at = coalesce($4, due_at),
         status = case when $4::timestamptz is null then 'failed' else 'waiting' end
     where version_id = $1 and person_id = $2`,
    [versionId, personId, failure, retryAt ?? null],
  )
}

/** What became of the notices of a version, by name. */
export async function listNotices(
  db: Database,
  versionId: string,
): Promise<{ name: string; status: 'waiting' | 'sent' | 'failed'; failure: string | null }[]> {
  const { rows } = await db.query<{
    name: string
    status: 'waiting' | 'sent' | 'failed'
    failure: string | null
  }>(
    `select p.name, n.status, n.failure from contact_notices n join people p on p.id = n.person_id
     where n.version_id = $1 order by p.name`,
    [versionId],
  )
  return rows
}
