import { requireRole } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { holdReadable, requireNewest } from '../feedback/reader.ts'
import { isDelivered } from '../feedback/version.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { findSeminar, saveSeminar } from '../seminar/repository.ts'
import { makeStep } from '../step/make-step.ts'
import { sessionAgenda, sessionTitle } from './agenda.ts'
import { findSession, saveMadeFrom } from './repository.ts'

/** Only of what the unit has been given; a version that has its session already gets no other. */
export async function makeSession(
  context: CommandContext,
  { versionId, seminarId }: CommandInput<'feedback.makeSession'>,
): Promise<Change> {
  const { db, actor, now, newId } = context
  const version = await holdReadable(db, actor, versionId)
  requireRole(actor, 'lead', 'facilitator')
  if (!isDelivered(version.status)) throw new AppError('not_delivered')
  await requireNewest(db, version)
  const { unit } = version
  const change: Change = { rooms: [`unit:${unit.id}`] }
  if (await findSession(db, versionId)) return change
  if (await findSeminar(db, seminarId)) throw new AppError('invalid_input')
  await saveSeminar(db, {
    id: seminarId,
    programmeId: unit.programmeId,
    unitId: unit.id,
    kind: 'unitFeedback',
    title: sessionTitle(version),
    status: 'planned',
    currentStep: 0,
  })
  await saveMadeFrom(db, seminarId, versionId)
  for (const design of sessionAgenda(version)) {
    await makeStep(context, seminarId, newId(), design)
  }
  await noteInLog(db, { versionId, event: 'sessionMade', personId: actor.id, at: now })
  return change
}
