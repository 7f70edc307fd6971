import { mayGiveAnswer } from '../answer/answer.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { holdReadable, requireNewest } from '../feedback/reader.ts'
import { type FeedbackVersion, isDelivered } from '../feedback/version.ts'
import type { CommandInput } from '../protocol.ts'
import { fieldsFrom, isFieldOf, isOutrun, mayWriteDraft } from './joint-draft.ts'
import { findField, holdRevision, closeJointDraft, saveField, saveShared } from './repository.ts'

/** Lets the unit's people write with whoever answers for it, from what has been written so far. */
export async function share(
  context: CommandContext,
  { versionId, ...said }: CommandInput<'jointDraft.share'>,
): Promise<Change> {
  const { db, actor, now } = context
  const version = await holdToLead(context, versionId)
  const fields = fieldsFrom(said)
  if (!fields.every((field) => isFieldOf(version, field))) throw new AppError('not_found')
  if (await saveShared(db, versionId, actor.id, now)) {
    for (const field of fields) await saveField(db, versionId, field, actor.id, now)
  }
  return changeOf(version)
}

/** Refused when somebody else has written in the same field since it was read. */
export async function write(
  { db, actor, now }: CommandContext,
  { versionId, findingId, part, words, revision }: CommandInput<'jointDraft.write'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  if (!mayWriteDraft(version, actor)) throw new AppError('not_allowed')
  await requireNewest(db, version)
  const field = { findingId: findingId ?? null, part, words }
  if (!isFieldOf(version, field)) throw new AppError('not_found')
  if ((await holdRevision(db, versionId)) === undefined) throw new AppError('draft_closed')
  const written = await findField(db, versionId, field)
  if ((written?.words ?? '') === words) return { rooms: [] } // as after a reply that was lost
  if (written && isOutrun(written, actor, revision)) throw new AppError('draft_changed')
  await saveField(db, versionId, field, actor.id, now)
  return changeOf(version)
}

/** The draft is gone for everybody; whoever withdraws it has its words on their screen. */
export async function withdraw(
  context: CommandContext,
  { versionId }: CommandInput<'jointDraft.withdraw'>,
): Promise<Change> {
  const version = await holdToLead(context, versionId)
  await closeJointDraft(context.db, versionId)
  return changeOf(version)
}

async function holdToLead(
  { db, actor }: CommandContext,
  versionId: string,
): Promise<FeedbackVersion> {
  const version = await holdReadable(db, actor, versionId)
  if (!isDelivered(version.status)) throw new AppError('not_delivered')
  if (!mayGiveAnswer(version, actor)) throw new AppError('not_allowed')
  await requireNewest(db, version)
  return version
}

/** A room of the draft's own: those who are not to read it aren't told that it is written, either. */
function changeOf({ id }: FeedbackVersion): Change {
  return { rooms: [`draft:${id}`] }
}
