import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { PictureType } from './rich-text.ts'

export interface StoredPicture {
  id: string
  type: PictureType
  bytes: Buffer
}

export async function savePicture(
  db: Database,
  versionId: string,
  { id, type, bytes }: StoredPicture,
): Promise<void> {
  await db.query(
    'insert into feedback_pictures (version_id, id, type, bytes) values ($1, $2, $3, $4)',
    [versionId, id, type, bytes],
  )
}

/** Call only for somebody who may read the version. */
export async function getPicture(
  db: Database,
  versionId: string,
  id: string,
): Promise<StoredPicture> {
  const { rows } = await db.query<StoredPicture>(
    'select id, type, bytes from feedback_pictures where version_id = $1 and id = $2',
    [versionId, id],
  )
  if (!rows[0]) throw new AppError('not_found')
  return rows[0]
}
