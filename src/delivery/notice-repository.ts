import { alphabetical } from '../alphabetical.ts'
import { isAnswerOver } from '../answer/repository.ts'
import type { Database } from '../db/database.ts'
import { deputyIdOf } from '../deputy/repository.ts'
import type { GraphFailure } from '../graph/outcome.ts'
import type { Language } from '../language.ts'

/** What is told: that a version has arrived, or that the time to answer it is soon over. */
export type NoticeAbout = 'arrival' | 'reminder'

/** Somebody to tell of a version. */
export interface ContactNotice {
  versionId: string
  about: NoticeAbout
  personId: string
  tenantId: string
  objectId: string
  unitName: string
  title: string
  /** That of the unit's conversation, where the card is. */
  language: Language
  attempts: number
  /** The last day to answer. */
  dueAt: Date
}

/**
 * Takes at most so many notices whose time has come, also those that nobody has begun with, and hides
 * them from other processes until `heldUntil`. What happened before `since` is no news any more.
 */
export async function claimNotices(
  db: Database,
  { now, heldUntil, since, most }: { now: Date; heldUntil: Date; since: Date; most: number },
): Promise<ContactNotice[]> {
  const { rows } = await db.query<ContactNotice>(
    `with claimed as (
       insert into contact_notices (version_id, person_id, about, status, attempts, due_at)
       select distinct v.id, p.id, news.about, 'waiting', 1, $2::timestamptz
       from feedback_versions v
       join feedback_documents f on f.id = v.document_id
       join lateral (${news}) news on true
       join lateral (${toldIn('f.unit_id')}) told on true
       join people p on p.id = told.person_id
       left join contact_notices n
         on n.version_id = v.id and n.person_id = p.id and n.about = news.about
       where news.at > $3 and p.object_id is not null
         and (n.version_id is null or (n.status = 'waiting' and n.due_at <= $1))
       limit $4
       on conflict (version_id, person_id, about) do update
         set due_at = excluded.due_at, attempts = contact_notices.attempts + 1
         where contact_notices.status = 'waiting' and contact_notices.due_at <= $1
       returning version_id, person_id, about, attempts
     )
     select c.version_id as "versionId", c.person_id as "personId", c.about, c.attempts,
            coalesce(v.answer_by, v.arrived_at + v.answer_days * interval '24 hours') as "dueAt",
            p.tenant_id as "tenantId", p.object_id as "objectId", u.name as "unitName", v.title,
            coalesce(
              (select language from conversations where unit_id = u.id and is_present order by id limit 1),
              'sv') as language
     from claimed c
     join people p on p.id = c.person_id
     join feedback_versions v on v.id = c.version_id
     join feedback_documents f on f.id = v.document_id
     join units u on u.id = f.unit_id`,
    [now, heldUntil, since, most],
  )
  return rows
}

/** What there is to tell of a version; no reminder of what is answered, or outrun by a later one. */
const news = `
  select 'arrival' as about, v.arrived_at as at
  union all
  select 'reminder', v.reminded_at
  where not ${isAnswerOver('v')}`

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
     where version_id = $1 and person_id = $2 and about = $3`,
    [notice.versionId, notice.personId, notice.about],
  )
}

/** `retryAt` undefined: it will not be tried again. */
export async function saveNoticeFailure(
  db: Database,
  { versionId, personId, about }: ContactNotice,
  failure: GraphFailure,
  retryAt: Date | undefined,
): Promise<void> {
  await db.query(
    `update contact_notices
     set failure = $3, due_at = coalesce($4, due_at),
         status = case when $4::timestamptz is null then 'failed' else 'waiting' end
     where version_id = $1 and person_id = $2 and about = $5`,
    [versionId, personId, failure, retryAt ?? null, about],
  )
}

interface SentNotice {
  about: NoticeAbout
  name: string
  status: 'waiting' | 'sent' | 'failed'
  failure: string | null
}

/** What became of the notices of a version, by name. */
export async function listNotices(db: Database, versionId: string): Promise<SentNotice[]> {
  const { rows } = await db.query<SentNotice>(
    `select n.about, p.name, n.status, n.failure from contact_notices n join people p on p.id = n.person_id
     where n.version_id = $1 order by n.about, p.id`,
    [versionId],
  )
  return rows.sort(
    (one, other) => alphabetical(one.about, other.about) || alphabetical(one.name, other.name),
  )
}
