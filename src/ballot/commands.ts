import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { findPollOfBox } from '../poll/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { getSeminar } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { holdRemark, saveModeration } from './repository.ts'

/** Only what is written beside a poll is moderated; comments on findings go to the researchers. */
export async function moderate(
  { db, actor }: CommandContext,
  { remarkId, status, shownAs }: CommandInput<'remark.moderate'>,
): Promise<Change> {
  const remark = await holdRemark(db, remarkId)
  const poll = await findPollOfBox(db, remark.boxId)
  if (!poll) throw new AppError('not_found')
  requireFacilitator(await getSeminar(db, poll.seminarId), actor)
  await saveModeration(db, remarkId, status, shownAs === remark.body ? undefined : shownAs)
  return { rooms: [`seminar:${poll.seminarId}`] }
}
