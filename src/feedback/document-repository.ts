import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'

export async function findDocument(
  db: Database,
  documentId: string,
): Promise<{ unitId: string } | undefined> {
  const { rows } = await db.query<{ unitId: string }>(
    'select unit_id as "unitId" from feedback_documents where id = $1',
    [documentId],
  )
  return rows[0]
}

/** Locks the document, so that versions saved at once are numbered one after the other. */
export async function holdDocument(db: Database, documentId: string): Promise<{ unitId: string }> {
  const { rows } = await db.query<{ unitId: string }>(
    'select unit_id as "unitId" from feedback_documents where id = $1 for update',
    [documentId],
  )
  if (!rows[0]) throw new AppError('not_found', { documentId })
  return rows[0]
}

export async function saveDocument(db: Database, id: string, unitId: string): Promise<void> {
  await db.query(
    'insert into feedback_documents (id, unit_id) values ($1, $2) on conflict do nothing',
    [id, unitId],
  )
}
