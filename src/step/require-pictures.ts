import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { countPictures } from '../picture/repository.ts'
import { pictureIdsIn } from './slide-pictures.ts'
import type { StepDesign } from './step.ts'

/** A slide shows only pictures of its own programme. */
export async function requirePictures(
  db: Database,
  programmeId: string,
  designs: StepDesign[],
): Promise<void> {
  const ids = pictureIdsIn(designs)
  if (ids.length > 0 && (await countPictures(db, programmeId, ids)) < ids.length) {
    throw new AppError('not_found')
  }
}
