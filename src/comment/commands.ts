import type { Change, CommandContext } from '../context.ts'
import { speaksAsDeputy } from '../deputy/deputy.ts'
import { AppError } from '../errors.ts'
import { getReadableFinding, holdReadable } from '../feedback/reader.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { mayAnswerComments, mayComment } from './comment.ts'
import { holdComment, saveComment, saveCommentAnswer } from './repository.ts'

/** Only while the version is preliminary: what is said later is an answer, not advice. */
export async function comment(
  { db, actor, now }: CommandContext,
  { commentId, findingId, body }: CommandInput<'feedback.comment'>,
): Promise<Change> {
  const { version } = await getReadableFinding(db, actor, findingId)
  if (!mayComment(version, actor)) throw new AppError('not_allowed')
  const { id: versionId, unit, status } = await holdReadable(db, actor, version.id)
  if (status !== 'preliminary') throw new AppError('not_preliminary')
  const isNew = await saveComment(db, { id: commentId, findingId, body }, actor.id, now)
  if (isNew) {
    const asDeputy = speaksAsDeputy(unit, actor)
    await noteInLog(db, { versionId, event: 'commented', personId: actor.id, at: now, asDeputy })
  }
  return { rooms: [`unit:${unit.id}`] }
}

/** May be answered anew; the last answer counts. */
export async function answerComment(
  { db, actor, now }: CommandContext,
  { commentId, outcome, reason }: CommandInput<'feedback.answerComment'>,
): Promise<Change> {
  const { findingId } = await holdComment(db, commentId)
  const { version } = await getReadableFinding(db, actor, findingId)
  if (!mayAnswerComments(actor)) throw new AppError('not_allowed')
  if (outcome === 'kept' && !reason) throw new AppError('reason_needed')
  await saveCommentAnswer(db, commentId, { outcome, reason }, actor.id, now)
  const entry = { versionId: version.id, personId: actor.id, at: now }
  await noteInLog(db, { ...entry, event: 'commentAnswered', note: outcome })
  return { rooms: [`unit:${version.unit.id}`] }
}
