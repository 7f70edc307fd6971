import type { Change, CommandContext } from '../context.ts'
import { speaksAsDeputy, speaksFor } from '../deputy/deputy.ts'
import { AppError } from '../errors.ts'
import { holdReadable, requireNewest } from '../feedback/reader.ts'
import { isDelivered } from '../feedback/version.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import { holdRevision, closeJointDraft } from '../joint-draft/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { answerDeadline, mayExtend } from './answer.ts'
import { saveDeadline, saveJointAnswer } from './repository.ts'

/** In the contact person's own name. Saying nothing of any finding says that there are no comments. */
export async function answer(
  { db, actor, now }: CommandContext,
  {
    versionId,
    findings,
    remark,
    quoting,
    evidence,
    draftRevision,
  }: CommandInput<'feedback.answer'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  if (!speaksFor(version.unit, actor)) throw new AppError('not_allowed')
  if (!isDelivered(version.status)) throw new AppError('not_delivered')
  await requireNewest(db, version)
  const known = new Set(version.findings.map(({ id }) => id))
  if (findings.some(({ findingId }) => !known.has(findingId))) throw new AppError('not_found')
  if ((await holdRevision(db, versionId)) !== draftRevision) throw new AppError('draft_changed')
  const asDeputy = speaksAsDeputy(version.unit, actor)
  const said = { findings, remark: remark || null, quoting, evidence: evidence || null, asDeputy }
  await saveJointAnswer(db, versionId, said, actor.id, now)
  await closeJointDraft(db, versionId)
  await noteInLog(db, { versionId, event: 'answered', personId: actor.id, at: now, asDeputy })
  return { rooms: [`unit:${version.unit.id}`, `draft:${versionId}`] }
}

/** Gives the unit more time, and says why. */
export async function extend(
  { db, actor, now }: CommandContext,
  { versionId, until, reason }: CommandInput<'feedback.extend'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  if (!mayExtend(actor)) throw new AppError('not_allowed')
  const deadline = answerDeadline(version)
  if (!deadline) throw new AppError('not_delivered')
  const later = new Date(until)
  if (later <= deadline || later <= now) throw new AppError('deadline_not_later')
  await saveDeadline(db, versionId, later, reason)
  await noteInLog(db, { versionId, event: 'extended', personId: actor.id, at: now, note: reason })
  return { rooms: [`unit:${version.unit.id}`] }
}
