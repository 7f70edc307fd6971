import type { Database } from '../db/database.ts'
import type { JointAnswer } from './answer.ts'

export async function findJointAnswer(
  db: Database,
  versionId: string,
): Promise<JointAnswer | undefined> {
  const { rows } = await db.query<JointAnswer>(
    `select a.findings, a.remark, a.quoting, a.evidence, p.name as by, a.as_deputy as "asDeputy",
            a.given_at as at
     from joint_answers a left join people p on p.id = a.given_by
     where a.version_id = $1`,
    [versionId],
  )
  return rows[0]
}

/** The last answer counts. */
export async function saveJointAnswer(
  db: Database,
  versionId: string,
  { findings, remark, quoting, evidence, asDeputy }: Omit<JointAnswer, 'by' | 'at'>,
  personId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `insert into joint_answers (version_id, findings, remark, quoting, given_by, given_at, as_deputy,
                                evidence)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (version_id) do update
       set findings = excluded.findings, remark = excluded.remark, quoting = excluded.quoting,
           given_by = excluded.given_by, given_at = excluded.given_at,
           as_deputy = excluded.as_deputy, evidence = excluded.evidence`,
    [versionId, JSON.stringify(findings), remark, quoting, personId, now, asDeputy, evidence],
  )
}

export async function saveDeadline(
  db: Database,
  versionId: string,
  answerBy: Date,
  reason: string,
): Promise<void> {
  await db.query(
    'update feedback_versions set answer_by = $2, answer_by_reason = $3 where id = $1',
    [versionId, answerBy, reason],
  )
}

/** For a query: the version has been answered, or a later one of its document delivered. */
export function isAnswerOver(version: string): string {
  return `(exists (select 1 from joint_answers where version_id = ${version}.id)
           or exists (select 1 from feedback_versions later
                      where later.document_id = ${version}.document_id
                        and later.number > ${version}.number and later.delivered_at is not null))`
}

/**
 * From three days before the deadline, or from half-way where the time is shorter, until it is
 * over. Answers with the versions that are now noted as reminded of, with a card in the outbox
 * where the unit has a conversation.
 */
export async function queueDueReminders(db: Database, now: Date): Promise<string[]> {
  const { rows } = await db.query<{ versionId: string }>(
    `with open as (
       select v.id, d.unit_id, v.arrived_at,
              coalesce(v.answer_by, v.arrived_at + v.answer_days * interval '24 hours') as due_at
       from feedback_versions v
       join feedback_documents d on d.id = v.document_id
       where v.status in ('delivered', 'acknowledged') and v.arrived_at is not null
         and not ${isAnswerOver('v')}
     ), reminded as (
       update feedback_versions v set reminded_at = $1 from open
       where v.id = open.id and v.reminded_at is null and $1 < open.due_at
         and $1 >= greatest(open.due_at - interval '3 days',
                            open.arrived_at + (open.due_at - open.arrived_at) / 2)
       returning v.id, open.unit_id
     ), queued as (
       insert into deliveries (id, kind, subject_id, conversation_id, due_at)
       select gen_random_uuid(), 'reminder', reminded.id, c.id, $1
       from reminded
       join lateral (
         select id from conversations where unit_id = reminded.unit_id and is_present
         order by id limit 1
       ) c on true
       on conflict do nothing
     )
     select id as "versionId" from reminded`,
    [now],
  )
  return rows.map(({ versionId }) => versionId)
}
