import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { Ballot, Count } from './ballot.ts'
import { type Remark, selectRemark } from './remark-repository.ts'

export interface Box {
  id: string
  /** Null once the box is sealed. */
  salt: Buffer | null
}

export async function saveBox(db: Database, box: Box): Promise<void> {
  await db.query('insert into ballot_boxes (id, salt) values ($1, $2)', [box.id, box.salt])
}

/**
 * Lets one transaction at a time count in a box, in any process. Those that wait lose little,
 * because each carries all the ballots that had arrived.
 */
export async function holdBox(db: Database, boxId: string): Promise<Box> {
  const { rows } = await db.query<Box>(
    'select id, salt from ballot_boxes where id = $1 for update',
    [boxId],
  )
  if (!rows[0]) throw new AppError('not_found', { boxId })
  return rows[0]
}

export async function getBox(db: Database, boxId: string): Promise<Box> {
  const { rows } = await db.query<Box>('select id, salt from ballot_boxes where id = $1', [boxId])
  if (!rows[0]) throw new AppError('not_found', { boxId })
  return rows[0]
}

/**
 * Saves all ballots that arrived together and moves the tally with them, in one statement. Call
 * with the box held. The same remark again keeps its place in the moderation; none takes back an
 * earlier one. New words are a new remark, with an id of its own: whoever lets a remark through
 * means the words that they have read.
 */
export async function saveBallots(
  db: Database,
  boxId: string,
  arrived: Ballot[],
  newId: () => string,
): Promise<void> {
  const ballots = lastOfEachVoter(arrived).map((ballot) => ({
    ...ballot,
    origin: ballot.origin?.toString('base64'),
    remarkId: newId(),
  }))
  // Beside the rows themselves: asked for by a join, the planner reads every ballot in the box.
  const voters = ballots.map(({ voter }) => voter)
  await db.query(
    `with arrived as (
       select * from jsonb_to_recordset($2::jsonb)
         as a (voter text, marks text[], origin text, remark text, "remarkId" uuid, "mayQuote" boolean)
     ), earlier as (
       select marks from ballots where box_id = $1 and voter = any($3)
     ), saved as (
       insert into ballots (box_id, voter, marks, origin)
       select $1, voter, marks, decode(origin, 'base64') from arrived
       on conflict (box_id, voter) do update set marks = excluded.marks, origin = excluded.origin
     ), taken_back as (
       delete from remarks where box_id = $1 and voter = any($4)
     ), written as (
       insert into remarks (id, box_id, voter, body, may_quote)
       select "remarkId", $1, voter, remark, "mayQuote" from arrived where remark is not null
       on conflict (box_id, voter) do update
         set id = excluded.id, body = excluded.body, shown_as = null, status = 'waiting',
             heading_id = null, may_quote = excluded.may_quote
         where (remarks.body, remarks.may_quote) is distinct from (excluded.body, excluded.may_quote)
     ), moved as (
       select mark, sum(step) as ballots
       from (
         select unnest(array_append(marks, '')) as mark, 1 as step from arrived
         union all
         select unnest(array_append(marks, '')), -1 from earlier
       ) as steps
       group by mark having sum(step) <> 0
     )
     insert into tallies (box_id, mark, ballots) select $1, mark, ballots from moved
     on conflict (box_id, mark) do update set ballots = tallies.ballots + excluded.ballots`,
    [boxId, JSON.stringify(ballots), voters, ballots.filter(isSilent).map(({ voter }) => voter)],
  )
}

/** Takes a ballot back, and its part of the tally with it. Call with the box held. */
export async function removeBallot(db: Database, boxId: string, voter: string): Promise<void> {
  await db.query(
    `with taken as (
       delete from ballots where box_id = $1 and voter = $2 returning marks
     ), marked as (
       select unnest(array_append(marks, '')) as mark from taken
     )
     update tallies set ballots = ballots - 1 from marked
     where tallies.box_id = $1 and tallies.mark = marked.mark`,
    [boxId, voter],
  )
}

/** Where marks are people's own words: what somebody has taken back is not kept. */
export async function forgetUnsaid(db: Database, boxId: string): Promise<void> {
  await db.query(
    `with unsaid as (
       delete from tallies where box_id = $1 and ballots = 0 and mark <> '' returning mark
     )
     delete from frozen_tallies where box_id = $1 and mark in (select mark from unsaid)`,
    [boxId],
  )
}

/** For counting by group, in no order; only a box that is about to be sealed is read like this. */
export async function listBallots(
  db: Database,
  boxId: string,
): Promise<{ marks: string[]; origin: Buffer | null }[]> {
  const { rows } = await db.query<{ marks: string[]; origin: Buffer | null }>(
    'select marks, origin from ballots where box_id = $1',
    [boxId],
  )
  return rows
}

function isSilent({ remark }: Pick<Ballot, 'remark'>): boolean {
  return remark === undefined
}

export async function findBallot(
  db: Database,
  boxId: string,
  voter: string,
): Promise<Pick<Ballot, 'marks' | 'remark' | 'mayQuote'> | undefined> {
  const { rows } = await db.query<{
    marks: string[]
    remark: string | null
    mayQuote: boolean | null
  }>(
    `select marks, body as remark, may_quote as "mayQuote"
     from ballots left join remarks using (box_id, voter)
     where box_id = $1 and voter = $2`,
    [boxId, voter],
  )
  if (!rows[0]) return undefined
  const { marks, remark, mayQuote } = rows[0]
  return { marks, remark: remark ?? undefined, mayQuote: mayQuote || undefined }
}

/** By box; those that are sealed have none. */
export async function listSaltsOf(db: Database, boxIds: string[]): Promise<Map<string, Buffer>> {
  const { rows } = await db.query<{ id: string; salt: Buffer }>(
    'select id, salt from ballot_boxes where id = any($1::uuid[]) and salt is not null',
    [boxIds],
  )
  return new Map(rows.map(({ id, salt }) => [id, salt]))
}

/** The marks of one ballot in each of several boxes, by box; those that have not been cast are missing. */
export async function listMarksOf(
  db: Database,
  ballots: { boxId: string; voter: string }[],
): Promise<Map<string, string[]>> {
  const { rows } = await db.query<{ boxId: string; marks: string[] }>(
    `select b.box_id as "boxId", b.marks
     from unnest($1::uuid[], $2::text[]) as own (box_id, voter)
     join ballots b on b.box_id = own.box_id and b.voter = own.voter`,
    [ballots.map(({ boxId }) => boxId), ballots.map(({ voter }) => voter)],
  )
  return new Map(rows.map(({ boxId, marks }) => [boxId, marks]))
}

/** One count for each box that is asked for; a box without ballots gets an empty one. */
export async function countBallots(db: Database, boxIds: string[]): Promise<Map<string, Count>> {
  const { rows } = await db.query<{ boxId: string; mark: string; ballots: number }>(
    `select box_id as "boxId", mark, ballots from tallies where box_id = any($1::uuid[])`,
    [boxIds],
  )
  const counts = new Map<string, { ballots: number; marks: Record<string, number> }>()
  for (const boxId of boxIds) counts.set(boxId, { ballots: 0, marks: Object.create(null) })
  for (const { boxId, mark, ballots } of rows) {
    const count = counts.get(boxId)
    if (!count) continue
    if (mark === '') count.ballots = ballots
    else count.marks[mark] = ballots
  }
  return counts
}

/** What every push of a poll is made from. */
export interface BoxContent {
  boxId: string
  count: Count
  remarks: Remark[]
}

/** Count and remarks of one box, in one question. */
export async function readBox(db: Database, boxId: string): Promise<BoxContent> {
  const { rows } = await db.query<{
    marks: Record<string, number> | null
    remarks: Remark[] | null
  }>(
    `select (select jsonb_object_agg(mark, ballots) from tallies where box_id = $1) as marks,
            (select jsonb_agg(remark order by id) from (${selectRemark} where box_id = $1) as remark)
              as remarks`,
    [boxId],
  )
  return { boxId, count: countFrom(rows[0]?.marks ?? {}), remarks: rows[0]?.remarks ?? [] }
}

/** The mark '' stands for the ballot itself. */
export function countFrom({ '': ballots = 0, ...marks }: Record<string, number>): Count {
  return { ballots, marks }
}

/**
 * Closes a box for good: its salt is gone, every voter is replaced by a random id, where each came
 * from is gone, and the rows are written anew in random order, so that neither name, order nor
 * place points at a person. What somebody wrote is cut loose from what they chose.
 */
export async function sealBox(db: Database, boxId: string): Promise<void> {
  await db.query('update ballot_boxes set salt = null where id = $1', [boxId])
  await db.query('delete from frozen_tallies where box_id = $1', [boxId])
  await db.query(
    `with taken as (delete from ballots where box_id = $1 returning marks)
     insert into ballots (box_id, voter, marks)
     select $1, gen_random_uuid()::text, marks from taken order by random()`,
    [boxId],
  )
  await db.query(
    `with taken as (delete from remarks where box_id = $1 returning body, shown_as, status,
                     heading_id, may_quote)
     insert into remarks (id, box_id, voter, body, shown_as, status, heading_id, may_quote)
     select gen_random_uuid(), $1, gen_random_uuid()::text, body, shown_as, status, heading_id,
            may_quote
     from taken order by random()`,
    [boxId],
  )
}

/** Two answers of one person in the same batch count once: PostgreSQL refuses to upsert a row twice. */
function lastOfEachVoter(arrived: Ballot[]): Ballot[] {
  return [...new Map(arrived.map((ballot) => [ballot.voter, ballot])).values()]
}
