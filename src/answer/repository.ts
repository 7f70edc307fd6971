import type { Database } from '../db/database.ts'
import type { JointAnswer } from './answer.ts'

export async function findJointAnswer(
  db: Database,
  versionId: string,
): Promise<JointAnswer | undefined> {
  const { rows } = await db.query<JointAnswer>(
    `select a.findings, a.remark, a.quoting, p.name as by, a.given_at as at
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
  { findings, remark, quoting }: Pick<JointAnswer, 'findings' | 'remark' | 'quoting'>,
  personId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `insert into joint_answers (version_id, findings, remark, quoting, given_by, given_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (version_id) do update
       set findings = excluded.findings, remark = excluded.remark, quoting = excluded.quoting,
           given_by = excluded.given_by, given_at = excluded.given_at`,
    [versionId, JSON.stringify(findings), remark, quoting, personId, now],
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
