import { requireRole } from '../actor.ts'
import { sealBox } from '../ballot/repository.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { deleteLevels, saveLevel } from '../group/repository.ts'
import { sealPoll } from '../group/seal-poll.ts'
import { shutDoor } from '../guest/repository.ts'
import { endOwnPace } from '../own-pace/repository.ts'
import { requireNoOwnPace } from '../poll/poll.ts'
import { holdPoll, listPolls, savePhase } from '../poll/repository.ts'
import { getUnit } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { holdBoxesOfQuestions, sealQuestions } from '../question/repository.ts'
import { makeStep } from '../step/make-step.ts'
import { findStep } from '../step/repository.ts'
import { saveHostsMayLead } from './hosts.ts'
import { saveMeeting } from './meeting-repository.ts'
import {
  findSeminar,
  holdSeminar,
  saveBegun,
  saveCurrentStep,
  saveSeminar,
  saveStatus,
  shareSeminar,
} from './repository.ts'
import { requireAttendance, requireFacilitator, requireRunning, requireToMeet } from './seminar.ts'
import { forgetHeadCounts, saveHeadCount } from './shared-screens.ts'

/** The same id again, as after a reply that was lost, makes nothing new. */
export async function create(
  context: CommandContext,
  { seminarId, kind, title, unitId, steps }: CommandInput<'seminar.create'>,
): Promise<Change> {
  const { db, actor } = context
  requireRole(actor, 'lead', 'facilitator')
  if ((kind === 'unitFeedback') !== (unitId !== undefined)) throw new AppError('invalid_input')
  const { programmeId } = actor
  if (unitId && (await getUnit(db, unitId)).programmeId !== programmeId) {
    throw new AppError('not_found')
  }
  const known = await findSeminar(db, seminarId)
  if (known && known.programmeId !== programmeId) throw new AppError('not_found')
  if (!known) {
    const status = 'planned'
    await saveSeminar(db, {
      id: seminarId,
      programmeId,
      unitId,
      kind,
      title,
      status,
      currentStep: 0,
    })
    for (const { id, design } of steps) {
      if (await findStep(db, id)) throw new AppError('invalid_input')
      await makeStep(context, seminarId, id, design)
    }
  }
  return { rooms: [`seminar:${seminarId}`] }
}

/** Two facilitators may press the same button: the second time it starts nothing, and ends nothing. */
export async function start(
  { db, actor, now }: CommandContext,
  { seminarId, gather }: CommandInput<'seminar.start'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  if (seminar.status === 'planned') {
    if (!gather) requireNoOwnPace(await listPolls(db, seminarId))
    await endOwnPace(db, seminarId)
    await saveBegun(db, seminarId, now)
  }
  return { rooms: [`seminar:${seminarId}`] }
}

/** What somebody says of themselves goes for the answers they give from now on. */
export async function speakFrom(
  { db, actor }: CommandContext,
  { seminarId, level }: CommandInput<'seminar.speakFrom'>,
): Promise<Change> {
  const seminar = await shareSeminar(db, seminarId) // its end waits, and forgets this with the rest
  requireAttendance(seminar, actor)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  await saveLevel(db, seminarId, actor.id, level ?? undefined)
  return { rooms: [] }
}

export async function goToStep(
  { db, actor }: CommandContext,
  input: CommandInput<'seminar.goToStep'>,
): Promise<Change> {
  const { seminarId } = input
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  requireRunning(seminar)
  const step =
    'step' in input ? input.step : seminar.steps.findIndex(({ id }) => id === input.stepId)
  if (!seminar.steps[step]) throw new AppError('not_found')
  await endOwnPace(db, seminarId)
  await saveCurrentStep(db, seminarId, step)
  return { rooms: [`seminar:${seminarId}`] }
}

export async function setMeeting(
  { db, actor }: CommandContext,
  { seminarId, ...meeting }: CommandInput<'seminar.setMeeting'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  requireToMeet(seminar)
  await saveMeeting(db, seminarId, meeting)
  return { rooms: [`seminar:${seminarId}`] }
}

/** Nobody's answer can be traced from here on: every poll is closed, and all salts are destroyed. */
export async function end(
  context: CommandContext,
  { seminarId }: CommandInput<'seminar.end'>,
): Promise<Change> {
  const { db, actor } = context
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  await endOwnPace(db, seminarId)
  for (const { id } of await listPolls(db, seminarId)) {
    const poll = await holdPoll(db, id)
    if (poll.phase === 'open') await savePhase(db, id, 'closed')
    if (!poll.isSealed) await sealPoll(context, poll, seminar)
  }
  for (const boxId of await holdBoxesOfQuestions(db, seminarId)) await sealBox(db, boxId)
  await sealQuestions(db, seminarId)
  await deleteLevels(db, seminarId)
  await shutDoor(db, seminarId)
  await forgetHeadCounts(db, seminarId)
  await saveStatus(db, seminarId, 'ended')
  return { rooms: [`seminar:${seminarId}`], hasDeliveries: true }
}

/** Whom the platform names as host is looked up by the bot, when they write to it in the meeting. */
export async function letHostsLead(
  { db, actor }: CommandContext,
  { seminarId, mayLead }: CommandInput<'seminar.letHostsLead'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  requireRole(actor, 'lead')
  const people = await saveHostsMayLead(db, seminarId, mayLead)
  return { rooms: [`seminar:${seminarId}`], people }
}

/** Says nothing of anybody's answer: a joint answer is one answer, whatever number is claimed. */
export async function shareScreen(
  { db, actor }: CommandContext,
  { seminarId, headCount }: CommandInput<'seminar.shareScreen'>,
): Promise<Change> {
  const seminar = await shareSeminar(db, seminarId) // its end waits, and forgets this with the rest
  requireAttendance(seminar, actor)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  await saveHeadCount(db, seminarId, actor.id, headCount)
  return { rooms: [`seminar:${seminarId}`] }
}
