import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'

export interface Remark {
  id: string
  boxId: string
  body: string
  shownAs?: string | undefined
  status: 'waiting' | 'shown' | 'hidden'
  /** What the facilitator has put it under; the heading may have been removed since. */
  headingId?: string | null | undefined
}

export const selectRemark = `
  select id, box_id as "boxId", body, shown_as as "shownAs", status, heading_id as "headingId"
  from remarks`

/** Ordered by their random ids: the order they came in would point back at people. */
export async function listRemarks(
  db: Database,
  boxIds: string[],
): Promise<(Remark & { mayQuote: boolean })[]> {
  const { rows } = await db.query<Remark & { mayQuote: boolean }>(
    `select listed.*, coalesce(r.may_quote, false) as "mayQuote"
     from (${selectRemark} where box_id = any($1::uuid[])) as listed join remarks r using (id)
     order by id`,
    [boxIds],
  )
  return rows
}

export async function holdRemark(db: Database, remarkId: string): Promise<Remark> {
  const { rows } = await db.query<Remark>(`${selectRemark} where id = $1 for update`, [remarkId])
  if (!rows[0]) throw new AppError('not_found', { remarkId })
  return rows[0]
}

export async function saveModeration(
  db: Database,
  remarkId: string,
  status: Remark['status'],
  shownAs: string | undefined,
): Promise<void> {
  await db.query('update remarks set status = $2, shown_as = $3 where id = $1', [
    remarkId,
    status,
    shownAs ?? null,
  ])
}

/** Puts a remark under a heading, or under none. */
export async function saveGroup(
  db: Database,
  remarkId: string,
  headingId: string | null,
): Promise<void> {
  await db.query('update remarks set heading_id = $2 where id = $1', [remarkId, headingId])
}
