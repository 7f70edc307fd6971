import type { Actor } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { getHeading, requireThere } from '../heading/repository.ts'
import type { Poll } from '../poll/poll.ts'
import { findPollOfBox } from '../poll/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { getSeminar } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { holdRemark, type Remark, saveGroup, saveModeration } from './remark-repository.ts'

export async function moderate(
  { db, actor }: CommandContext,
  { remarkId, status, shownAs }: CommandInput<'remark.moderate'>,
): Promise<Change> {
  const { remark, poll } = await holdToModerate(db, actor, remarkId)
  await saveModeration(db, remarkId, status, shownAs === remark.body ? undefined : shownAs)
  return { rooms: [`seminar:${poll.seminarId}`] }
}

/** Puts a text under one of its poll's headings, or under none. */
export async function group(
  { db, actor }: CommandContext,
  { remarkId, headingId }: CommandInput<'remark.group'>,
): Promise<Change> {
  const { poll } = await holdToModerate(db, actor, remarkId)
  if (headingId) {
    const heading = await getHeading(db, headingId)
    if (heading.pollId !== poll.id) throw new AppError('not_found')
    requireThere(heading)
  }
  await saveGroup(db, remarkId, headingId)
  return { rooms: [`seminar:${poll.seminarId}`] }
}

/** Only what is written beside a poll is moderated; comments on findings go to the researchers. */
async function holdToModerate(
  db: CommandContext['db'],
  actor: Actor,
  remarkId: string,
): Promise<{ remark: Remark; poll: Poll }> {
  const remark = await holdRemark(db, remarkId)
  const poll = await findPollOfBox(db, remark.boxId)
  if (!poll) throw new AppError('not_found')
  requireFacilitator(await getSeminar(db, poll.seminarId), actor)
  return { remark, poll }
}
