import type { Actor } from '../actor.ts'
import { holdRemark, saveGroup } from '../ballot/remark-repository.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { holdForFacilitator } from '../poll/hold.ts'
import type { Poll } from '../poll/poll.ts'
import type { CommandInput } from '../protocol.ts'
import {
  countHeadings,
  findHeading,
  getHeading,
  requireThere,
  saveHeading,
  saveRemoved,
  saveTitle,
} from './repository.ts'

/** More than anybody can find their way among. */
const mostHeadings = 50

/** The same id again, as after a reply that was lost, makes nothing new. */
export async function add(
  { db, actor }: CommandContext,
  { headingId, pollId, title, remarkId }: CommandInput<'heading.add'>,
): Promise<Change> {
  const { poll } = await holdForFacilitator(db, actor, pollId)
  const known = await findHeading(db, headingId)
  if (known && known.pollId !== pollId) throw new AppError('not_found')
  if (!known) {
    const count = await countHeadings(db, pollId)
    if (count >= mostHeadings) throw new AppError('headings_full')
    await saveHeading(db, { id: headingId, pollId, title }, count)
  }
  if (known) requireThere(known)
  if (remarkId) {
    if ((await holdRemark(db, remarkId)).boxId !== poll.boxId) throw new AppError('not_found')
    await saveGroup(db, remarkId, headingId)
  }
  return changeOf(poll)
}

export async function rename(
  { db, actor }: CommandContext,
  { headingId, title }: CommandInput<'heading.rename'>,
): Promise<Change> {
  const poll = await holdHeading(db, actor, headingId)
  requireThere(await getHeading(db, headingId))
  await saveTitle(db, headingId, title)
  return changeOf(poll)
}

/** Its texts stand without a heading until it is put back. */
export async function remove(
  { db, actor }: CommandContext,
  { headingId }: CommandInput<'heading.remove'>,
): Promise<Change> {
  const poll = await holdHeading(db, actor, headingId)
  await saveRemoved(db, headingId, true)
  return changeOf(poll)
}

export async function restore(
  { db, actor }: CommandContext,
  { headingId }: CommandInput<'heading.restore'>,
): Promise<Change> {
  const poll = await holdHeading(db, actor, headingId)
  await saveRemoved(db, headingId, false)
  return changeOf(poll)
}

async function holdHeading(
  db: CommandContext['db'],
  actor: Actor,
  headingId: string,
): Promise<Poll> {
  const { pollId } = await getHeading(db, headingId)
  return (await holdForFacilitator(db, actor, pollId)).poll
}

function changeOf({ seminarId }: Poll): Change {
  return { rooms: [`seminar:${seminarId}`] }
}
