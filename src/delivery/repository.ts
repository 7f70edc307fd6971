import { isAnswerOver } from '../answer/repository.ts'
import type { RoomId } from '../context.ts'
import type { Database } from '../db/database.ts'
import { isChatOf } from './conversation-repository.ts'
import type { Delivery } from './delivery.ts'
import type { DeliveryFailure } from './messenger.ts'
import { isPlaceOf } from './placing.ts'

/**
 * Puts a card in the outbox for every conversation of a seminar, or for one conversation. A card
 * that is there already is not repeated; one that had failed is tried again, and a document's card
 * goes on to its new version. One that waits is left alone, for it may be on its way just now, and it
 * says what there is to say when it goes; only one that has been put off goes at once.
 */
export async function queueCard(
  db: Database,
  card: { kind: Delivery['kind']; subjectId: string; dueAt: Date },
  to: { seminarId: string } | { conversationId: string },
): Promise<void> {
  const [where, value] =
    'seminarId' in to
      ? [`is_present and ${isChatOf('$3')}`, to.seminarId]
      : ['id = $3', to.conversationId]
  await db.query(
    `insert into deliveries (id, kind, subject_id, conversation_id, due_at)
     select gen_random_uuid(), $1, $2, id, $4 from conversations where ${where}
     on conflict (kind, subject_id, conversation_id) do update
       set status = 'waiting', attempts = 0, failure = null, due_at = excluded.due_at
       where deliveries.status = 'failed'
          or deliveries.kind = 'feedback'
             and (deliveries.status = 'sent' or deliveries.failure is not null)`,
    [card.kind, card.subjectId, value, card.dueAt],
  )
}

/**
 * The cards of what the unit has been delivered that have reached no conversation of its own: it had
 * none then, or the one that it had could not be reached.
 */
export async function queueMissedCards(
  db: Database,
  unitId: string,
  conversationId: string,
  now: Date,
): Promise<void> {
  await db.query(
    `insert into deliveries (id, kind, subject_id, conversation_id, due_at)
     select gen_random_uuid(), 'feedback', d.id, $2, $3 from feedback_documents d
     where d.unit_id = $1
       and exists (select 1 from feedback_versions v
                   where v.document_id = d.id and v.delivered_at is not null)
       and not exists (select 1 from deliveries sent
                       where sent.kind = 'feedback' and sent.subject_id = d.id
                         and sent.status <> 'failed')
     on conflict (kind, subject_id, conversation_id) do update
       set status = 'waiting', attempts = 0, failure = null, due_at = excluded.due_at`,
    [unitId, conversationId, now],
  )
}

/**
 * Does the conversation still belong to those whom the card is for? It may have been bound to
 * others since the card was put in the outbox.
 */
export async function isMeantFor(
  db: Database,
  { kind, subjectId, conversationId }: Pick<Delivery, 'kind' | 'subjectId' | 'conversationId'>,
): Promise<boolean> {
  const owner = ownerOf[kind]
  const { rows } = await db.query(`select 1 from conversations where id = $1 and ${owner}`, [
    conversationId,
    subjectId,
  ])
  return rows.length > 0
}

const ofSeminar = isChatOf('(select seminar_id from polls where id = $2)')
const ownerOf: Record<Delivery['kind'], string> = {
  poll: `(${ofSeminar} or ${isPlaceOf('$2')})`,
  nudge: ofSeminar,
  feedback: 'unit_id = (select unit_id from feedback_documents where id = $2)',
  reminder: `unit_id = (select d.unit_id from feedback_documents d
                        join feedback_versions v on v.document_id = d.id where v.id = $2)`,
}

const selectDelivery = `
  select id, kind, subject_id as "subjectId", conversation_id as "conversationId", status, failure,
         attempts, due_at as "dueAt", message_id as "messageId", sent_digest as "sentDigest",
         sent_at as "sentAt"
  from deliveries`

/**
 * Takes deliveries whose time has come and hides them from other processes until `heldUntil`, so
 * that each is worked on once. A process that dies meanwhile leaves them to the next.
 */
export async function claimDue(
  db: Database,
  now: Date,
  heldUntil: Date,
  most: number,
): Promise<Delivery[]> {
  const { rows } = await db.query<Delivery>(
    `with due as (
       select id from deliveries
       where status = 'waiting' and due_at <= $1
       order by due_at limit $3 for update skip locked
     ), held as (
       update deliveries set due_at = $2, attempts = attempts + 1
       where id in (select id from due) returning id
     )
     ${selectDelivery} where id in (select id from held)`,
    [now, heldUntil, most],
  )
  return rows.map((row) => ({ ...row, attempts: row.attempts + 1 }))
}

/**
 * Cards about what a room shows that are out there and were last touched before `before`. They are
 * marked as touched now, so that of several processes one edits them; `others` counts those that
 * somebody else touched just now, or is posting with what there was to say before. Each edit has its own tries, however many the ones before needed.
 */
export async function claimCardsToFollow(
  db: Database,
  room: RoomId,
  now: Date,
  before: Date,
): Promise<{ claimed: Delivery[]; others: number }> {
  const { rows } = await db.query<{ id: string; isClaimed: boolean }>(
    `with cards as (
       select d.id from deliveries d
       where d.kind in ('poll', 'feedback') and d.subject_id in (${subjectsOf(room)})
         and (d.status = 'sent' or d.status = 'waiting' and d.failure is null and d.due_at > $2)
     ), claimed as (
       update deliveries set due_at = $2, attempts = 0
       where id in (
         select id from deliveries
         where id in (select id from cards) and status = 'sent' and due_at <= $3
         for update skip locked
       ) returning id
     )
     select id, id in (select id from claimed) as "isClaimed" from cards`,
    [room.slice(room.indexOf(':') + 1), now, before],
  )
  const ids = rows.filter(({ isClaimed }) => isClaimed).map(({ id }) => id)
  if (ids.length === 0) return { claimed: [], others: rows.length }
  const claimed = await db.query<Delivery>(`${selectDelivery} where id = any($1::uuid[])`, [ids])
  return { claimed: claimed.rows, others: rows.length - ids.length }
}

/** Rooms of cards that were touched lately, or whose seminar is running. */
export async function listRoomsToFollow(db: Database, since: Date): Promise<RoomId[]> {
  const { rows } = await db.query<{ room: RoomId }>(
    `select distinct 'seminar:' || s.id as room
     from deliveries d
     join polls p on p.id = d.subject_id
     join seminars s on s.id = p.seminar_id
     where d.kind = 'poll' and d.status = 'sent' and (s.status = 'running' or d.due_at > $1)
     union
     select distinct 'unit:' || f.unit_id
     from deliveries d
     join feedback_documents f on f.id = d.subject_id
     where d.kind = 'feedback' and d.status = 'sent' and d.due_at > $1`,
    [since],
  )
  return rows.map(({ room }) => room)
}

function subjectsOf(room: RoomId): string {
  return room.startsWith('seminar:')
    ? 'select id from polls where seminar_id = $1'
    : 'select id from feedback_documents where unit_id = $1'
}

/** Where a unit has moved to another conversation there are several: then the one that counts now. */
export async function findDelivery(
  db: Database,
  kind: Delivery['kind'],
  subjectId: string,
): Promise<Delivery | undefined> {
  const { rows } = await db.query<Delivery>(
    `${selectDelivery} where kind = $1 and subject_id = $2
     order by array_position(array['waiting', 'sent', 'failed'], status) limit 1`,
    [kind, subjectId],
  )
  return rows[0]
}

export async function saveSent(
  db: Database,
  id: string,
  messageId: string,
  digest: string,
  now: Date,
): Promise<void> {
  await db.query(
    `update deliveries
     set status = 'sent', failure = null, attempts = 0, message_id = $2, sent_digest = $3,
         sent_at = coalesce(sent_at, $4), due_at = $4
     where id = $1`,
    [id, messageId, digest, now],
  )
}

/**
 * `retryAt` undefined means that a person has to do something first. A try that the platform, or
 * our own ration, put off was none.
 */
export async function saveFailure(
  db: Database,
  id: string,
  failure: DeliveryFailure,
  retryAt: Date | undefined,
): Promise<void> {
  await db.query(
    `update deliveries
     set failure = $2, attempts = attempts - case when $2 = 'throttled' then 1 else 0 end,
         status = case when $3::timestamptz is null then 'failed' else 'waiting' end,
         due_at = coalesce($3, due_at)
     where id = $1`,
    [id, failure, retryAt ?? null],
  )
}

/** A reminder that nobody needs any more is no delivery at all. True if it was one. */
export async function forgetNeedlessReminder(
  db: Database,
  { id, kind, subjectId }: Pick<Delivery, 'id' | 'kind' | 'subjectId'>,
): Promise<boolean> {
  if (kind !== 'reminder') return false
  const { count } = await db.query(
    `delete from deliveries where id = $1 and message_id is null
       and exists (select 1 from feedback_versions v where v.id = $2 and ${isAnswerOver('v')})`,
    [id, subjectId],
  )
  return count > 0
}

/** How many deliveries there are of each status. */
export async function countDeliveries(db: Database): Promise<{ status: string; count: number }[]> {
  const { rows } = await db.query<{ status: string; count: number }>(
    'select status, count(*)::int as count from deliveries group by status order by status',
  )
  return rows
}
