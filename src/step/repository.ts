import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { columnsOf, stepFrom, type StepRow } from '../seminar/repository.ts'
import type { Step } from './step.ts'

/** A step with what only those who edit the agenda need to know of it. */
export interface StoredStep {
  seminarId: string
  version: number
  isRemoved: boolean
  step: Step
}

export async function findStep(db: Database, stepId: string): Promise<StoredStep | undefined> {
  const { rows } = await db.query<StepRow & Omit<StoredStep, 'step'>>(
    `select id, kind, content, notes, poll_id as "pollId",
            to_jsonb(ends_at) as "endsAt", is_closed as "isClosed",
            seminar_id as "seminarId", version, is_removed as "isRemoved"
     from steps where id = $1`,
    [stepId],
  )
  if (!rows[0]) return undefined
  const { seminarId, version, isRemoved, ...row } = rows[0]
  return { seminarId, version, isRemoved, step: stepFrom(row) }
}

/** Hold its seminar first: whoever changes an agenda does. */
export async function getStep(db: Database, stepId: string): Promise<StoredStep> {
  const step = await findStep(db, stepId)
  if (!step) throw new AppError('not_found', { stepId })
  return step
}

/** The ids of all steps in their order, also of those that have been removed. */
export async function listOrder(
  db: Database,
  seminarId: string,
): Promise<{ id: string; isRemoved: boolean }[]> {
  const { rows } = await db.query<{ id: string; isRemoved: boolean }>(
    'select id, is_removed as "isRemoved" from steps where seminar_id = $1 order by position',
    [seminarId],
  )
  return rows
}

export async function saveOrder(db: Database, seminarId: string, order: string[]): Promise<void> {
  await db.query(
    `update steps set position = placed.position - 1
     from unnest($2::uuid[]) with ordinality as placed (id, position)
     where steps.id = placed.id and seminar_id = $1`,
    [seminarId, order],
  )
}

/** Puts new content in the place of the old, as the next version. */
export async function saveContent(db: Database, step: Step): Promise<void> {
  await db.query('update steps set content = $2, notes = $3, version = version + 1 where id = $1', [
    step.id,
    JSON.stringify(columnsOf(step).content),
    step.notes ? JSON.stringify(step.notes) : null,
  ])
}

export async function saveRemoved(db: Database, stepId: string, isRemoved: boolean): Promise<void> {
  await db.query('update steps set is_removed = $2 where id = $1', [stepId, isRemoved])
}

export async function saveTimer(
  db: Database,
  stepId: string,
  endsAt: string | undefined,
): Promise<void> {
  await db.query('update steps set ends_at = $2 where id = $1', [stepId, endsAt ?? null])
}
