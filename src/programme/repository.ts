import type { Actor, RoleHolding } from '../actor.ts'
import { alphabetical } from '../alphabetical.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Identity, Programme, Unit } from './programme.ts'

interface ActorRow extends Omit<Actor, 'holdings' | 'hostOf'> {
  hostOf: string[] | null
  holdings: { role: RoleHolding['role']; unitId: string | null }[]
}

const selectActor = `
  select p.id, p.name, p.programme_id as "programmeId",
         coalesce(
           (select jsonb_agg(jsonb_build_object('role', role, 'unitId', unit_id))
            from role_holdings where person_id = p.id),
           '[]') as holdings,
         (select jsonb_agg(h.seminar_id)
          from meeting_hosts h join seminars s on s.id = h.seminar_id
          where h.person_id = p.id and s.hosts_may_lead and s.status <> 'ended') as "hostOf"
  from people p`

export async function findActorByIdentity(
  db: Database,
  account: Account,
): Promise<Actor | undefined> {
  const [actor] = await findActorsByIdentity(db, [account])
  return actor
}

type Account = Pick<Identity, 'tenantId' | 'objectId'>

/** One for each account, in their order. */
export async function findActorsByIdentity(
  db: Database,
  accounts: Account[],
): Promise<(Actor | undefined)[]> {
  // Lists are looked up in the index; joined with them, the planner reads all people there are.
  const { rows } = await db.query<ActorRow & Account>(
    `select account.tenant_id as "tenantId", account.object_id as "objectId", actor.*
     from people account cross join lateral (${selectActor} where p.id = account.id) as actor
     where account.tenant_id = any($1::uuid[]) and account.object_id = any($2::uuid[])`,
    [
      [...new Set(accounts.map(({ tenantId }) => tenantId))],
      accounts.map(({ objectId }) => objectId),
    ],
  )
  const actors = new Map(
    rows.map(({ tenantId, objectId, ...row }) => [
      writtenAccount({ tenantId, objectId }),
      actorFrom(row),
    ]),
  )
  return accounts.map((account) => actors.get(writtenAccount(account)))
}

/** Ids mean the same in capitals. */
function writtenAccount({ tenantId, objectId }: Account): string {
  return `${tenantId} ${objectId}`.toLowerCase()
}

/** As Entra knows them; undefined for somebody who has not been given an account yet. */
export async function findIdentity(db: Database, personId: string): Promise<Identity | undefined> {
  const { rows } = await db.query<Identity>(
    `select tenant_id as "tenantId", object_id as "objectId" from people
     where id = $1 and object_id is not null`,
    [personId],
  )
  return rows[0]
}

/** Is anybody of this tenant in a programme? Others are refused before we look at their token. */
export async function isKnownTenant(db: Database, tenantId: string): Promise<boolean> {
  const { rows } = await db.query('select 1 from people where tenant_id = $1 limit 1', [tenantId])
  return rows.length > 0
}

const selectProgramme = 'select id, name, threshold from programmes where id = $1'

export async function getProgramme(db: Database, programmeId: string): Promise<Programme> {
  const { rows } = await db.query<Programme>(selectProgramme, [programmeId])
  if (!rows[0]) throw new AppError('not_found', { programmeId })
  return rows[0]
}

export async function holdProgramme(db: Database, programmeId: string): Promise<Programme> {
  const { rows } = await db.query<Programme>(`${selectProgramme} for no key update`, [programmeId])
  if (!rows[0]) throw new AppError('not_found', { programmeId })
  return rows[0]
}

/** Has anybody answered anything that counts: a poll, a finding or somebody's question? */
export async function hasAnswers(db: Database, programmeId: string): Promise<boolean> {
  const { rows } = await db.query(
    `with seminar as (
       select id from seminars where programme_id = $1 and rehearsal_of is null
     ), box as (
       select p.box_id as id from polls p join seminar s on s.id = p.seminar_id
       union all
       select r.box_id from poll_rounds r
       join polls p on p.id = r.poll_id join seminar s on s.id = p.seminar_id
       union all
       select q.box_id from questions q
       join steps t on t.id = q.step_id join seminar s on s.id = t.seminar_id
       union all
       select f.box_id from findings f
       join feedback_versions v on v.id = f.version_id
       join feedback_documents d on d.id = v.document_id
       join units u on u.id = d.unit_id and u.programme_id = $1
     )
     select 1 from box where exists (select 1 from ballots where box_id = box.id) limit 1`,
    [programmeId],
  )
  return rows.length > 0
}

export async function saveThreshold(
  db: Database,
  programmeId: string,
  threshold: number,
): Promise<void> {
  await db.query('update programmes set threshold = $2 where id = $1', [programmeId, threshold])
}

/** Versions that have no delivery of their own yet follow. */
export async function saveAnswerDays(
  db: Database,
  programmeId: string,
  answerDays: number,
): Promise<void> {
  await db.query('update programmes set answer_days = $2 where id = $1', [programmeId, answerDays])
  await db.query(
    `update feedback_versions v set answer_days = $2
     from feedback_documents d join units u on u.id = d.unit_id
     where d.id = v.document_id and u.programme_id = $1
       and v.status in ('draft', 'preliminary', 'approved')`,
    [programmeId, answerDays],
  )
}

/** Fewer people than the programme shows answers of: what they say as a unit can be one of them. */
export async function isSmallUnit(
  db: Database,
  { id, programmeId }: Pick<Unit, 'id' | 'programmeId'>,
): Promise<boolean> {
  const { rows } = await db.query<{ isSmall: boolean }>(
    `select (select count(distinct person_id) from role_holdings where unit_id = $1) < threshold
       as "isSmall"
     from programmes where id = $2`,
    [id, programmeId],
  )
  return rows[0]?.isSmall ?? false
}

const selectUnit = `select id, programme_id as "programmeId", name, kind from units`

/** By name. */
export async function listUnits(db: Database, programmeId: string): Promise<Unit[]> {
  const { rows } = await db.query<Unit>(`${selectUnit} where programme_id = $1`, [programmeId])
  return rows.sort((one, other) => alphabetical(one.name, other.name))
}

export async function getUnit(db: Database, unitId: string): Promise<Unit> {
  const { rows } = await db.query<Unit>(`${selectUnit} where id = $1`, [unitId])
  if (!rows[0]) throw new AppError('not_found', { unitId })
  return rows[0]
}

export async function findUnitOfConversation(
  db: Database,
  conversationId: string,
): Promise<Unit | undefined> {
  const { rows } = await db.query<Unit>(
    `select u.id, u.programme_id as "programmeId", u.name, u.kind
     from units u join conversations c on c.unit_id = u.id where c.id = $1`,
    [conversationId],
  )
  return rows[0]
}

function actorFrom({ holdings, hostOf, ...row }: ActorRow): Actor {
  return {
    ...row,
    ...(hostOf && { hostOf }),
    holdings: holdings.map(({ role, unitId }) => ({ role, unitId: unitId ?? undefined })),
  }
}
