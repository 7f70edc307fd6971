import { requireRole } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { CommandInput } from '../protocol.ts'
import { pictureIn } from './picture.ts'
import { deleteUnusedPictures, findPicture, savePicture } from './repository.ts'

/** Long enough to finish the slide that a picture was fetched for, or to undo that it was removed. */
const keptUnusedMs = 24 * 60 * 60 * 1000

/** Takes in a picture for slides. The same id again is the same picture. */
export async function save(
  { db, actor, now }: CommandContext,
  { pictureId, data }: CommandInput<'picture.save'>,
): Promise<Change> {
  requireRole(actor, 'lead', 'facilitator')
  const picture = pictureIn(Buffer.from(data, 'base64'))
  const { programmeId } = actor
  const known = await findPicture(db, pictureId)
  if (known && known.programmeId !== programmeId) throw new AppError('not_found')
  if (!known) {
    await deleteUnusedPictures(db, programmeId, new Date(now.getTime() - keptUnusedMs))
    await savePicture(db, programmeId, { ...picture, id: pictureId, savedAt: now })
  }
  return { rooms: [] }
}
