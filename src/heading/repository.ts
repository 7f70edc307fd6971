import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'

/** What a facilitator groups the free texts of a poll under. */
export interface Heading {
  id: string
  pollId: string
  title: string
  /** It may be put back. */
  isRemoved?: boolean | undefined
}

const selectHeading = `
  select id, poll_id as "pollId", title, is_removed as "isRemoved" from headings`

export async function findHeading(db: Database, headingId: string): Promise<Heading | undefined> {
  const { rows } = await db.query<Heading>(`${selectHeading} where id = $1`, [headingId])
  return rows[0]
}

export async function getHeading(db: Database, headingId: string): Promise<Heading> {
  const heading = await findHeading(db, headingId)
  if (!heading) throw new AppError('not_found', { headingId })
  return heading
}

/** Nothing is put under a heading that nobody sees any more. */
export function requireThere({ isRemoved }: Heading): void {
  if (isRemoved) throw new AppError('heading_removed')
}

/** Of all polls in a seminar, in the order in which they were written. */
export async function listHeadings(db: Database, seminarId: string): Promise<Heading[]> {
  const { rows } = await db.query<Heading>(
    `${selectHeading}
     where poll_id in (select id from polls where seminar_id = $1) and not is_removed
     order by poll_id, position`,
    [seminarId],
  )
  return rows
}

/** Of these polls, in the order in which they were written. */
export async function listHeadingsOf(db: Database, pollIds: string[]): Promise<Heading[]> {
  const { rows } = await db.query<Heading>(
    `${selectHeading} where poll_id = any($1::uuid[]) and not is_removed
     order by poll_id, position`,
    [pollIds],
  )
  return rows
}

/** Those that have been removed count: they may come back. */
export async function countHeadings(db: Database, pollId: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*)::int as count from headings where poll_id = $1',
    [pollId],
  )
  return rows[0]!.count
}

export async function saveHeading(
  db: Database,
  { id, pollId, title }: Heading,
  position: number,
): Promise<void> {
  await db.query('insert into headings (id, poll_id, title, position) values ($1, $2, $3, $4)', [
    id,
    pollId,
    title,
    position,
  ])
}

export async function saveTitle(db: Database, headingId: string, title: string): Promise<void> {
  await db.query('update headings set title = $2 where id = $1', [headingId, title])
}

export async function saveRemoved(
  db: Database,
  headingId: string,
  isRemoved: boolean,
): Promise<void> {
  await db.query('update headings set is_removed = $2 where id = $1', [headingId, isRemoved])
}
