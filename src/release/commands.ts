import type { Actor } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { holdReadable } from '../feedback/reader.ts'
import { holdDocument } from '../feedback/document-repository.ts'
import { listVersionMarks } from '../feedback/repository.ts'
import { type FeedbackVersion, isDelivered, isSuperseded } from '../feedback/version.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { deliverVersion } from './deliver-version.ts'
import { isPossible, mayTake, type Step } from './release.ts'
import { saveAnswerDays, saveApproved, saveScheduled, saveShared } from './repository.ts'

/** Lets the unit's contact persons read the draft and say what they think of each finding. */
export async function share(
  context: CommandContext,
  { versionId }: CommandInput<'feedback.share'>,
): Promise<Change> {
  const version = await holdForStep(context, versionId, 'share')
  await saveShared(context.db, versionId, context.now)
  return noted(context, version, 'shared')
}

export async function approve(
  context: CommandContext,
  { versionId }: CommandInput<'feedback.approve'>,
): Promise<Change> {
  const version = await holdForStep(context, versionId, 'approve')
  await saveApproved(context.db, versionId)
  return noted(context, version, 'approved')
}

/** At once, or at a time that is still to come; then the outbox does it. */
export async function deliver(
  context: CommandContext,
  { versionId, at, answerDays, byEmail }: CommandInput<'feedback.deliver'>,
): Promise<Change> {
  const { db, actor, now } = context
  const version = await holdForStep(context, versionId, 'deliver')
  if (answerDays && !isDelivered(version.status)) await saveAnswerDays(db, versionId, answerDays)
  const deliverAt = at === undefined ? now : new Date(at)
  if (deliverAt > now && !isDelivered(version.status)) {
    await saveScheduled(db, versionId, actor.id, deliverAt)
    return noted(context, version, 'scheduled', deliverAt.toISOString())
  }
  await deliverVersion(db, version, { personId: actor.id, now, byEmail })
  return { rooms: [`unit:${version.unit.id}`], hasDeliveries: true }
}

export async function unschedule(
  context: CommandContext,
  { versionId }: CommandInput<'feedback.unschedule'>,
): Promise<Change> {
  const version = await holdForStep(context, versionId, 'unschedule')
  await saveApproved(context.db, versionId)
  return noted(context, version, 'unscheduled')
}

async function holdForStep(
  { db, actor }: { db: CommandContext['db']; actor: Actor },
  versionId: string,
  step: Step,
): Promise<FeedbackVersion> {
  const version = await holdReadable(db, actor, versionId)
  if (!mayTake(step, actor)) throw new AppError('not_allowed')
  await holdDocument(db, version.documentId) // of two versions delivered at once, one is the later
  const versions = await listVersionMarks(db, version.documentId)
  if (isSuperseded(version, versions)) throw new AppError('version_superseded')
  const isRetry = step === 'deliver' && isDelivered(version.status)
  if (!isRetry && !isPossible(step, version, versions)) throw new AppError(refusalOf(step, version))
  return version
}

function refusalOf(step: Step, { status }: FeedbackVersion) {
  if (step === 'approve' && status === 'draft') return 'not_preliminary_yet'
  if (step === 'deliver') return 'not_approved'
  return 'step_not_possible'
}

async function noted(
  { db, actor, now }: CommandContext,
  { id: versionId, unit }: FeedbackVersion,
  event: Parameters<typeof noteInLog>[1]['event'],
  note?: string,
): Promise<Change> {
  await noteInLog(db, { versionId, event, personId: actor.id, at: now, note })
  return { rooms: [`unit:${unit.id}`] }
}
