import { requireRole } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { CommandInput } from '../protocol.ts'
import { listSeminars } from '../seminar/repository.ts'
import {
  hasAnswers,
  holdProgramme,
  listUnits,
  saveAnswerDays,
  saveThreshold,
} from './repository.ts'

/** Raised at any time; lowered only before anybody has answered, for those were told what it is. */
export async function setThreshold(
  { db, actor }: CommandContext,
  { threshold }: CommandInput<'programme.setThreshold'>,
): Promise<Change> {
  requireRole(actor, 'lead')
  const now = await holdProgramme(db, actor.programmeId)
  if (threshold < now.threshold && (await hasAnswers(db, actor.programmeId))) {
    throw new AppError('threshold_promised')
  }
  await saveThreshold(db, actor.programmeId, threshold)
  const seminars = await listSeminars(db, actor.programmeId)
  const units = await listUnits(db, actor.programmeId)
  return {
    rooms: [
      ...seminars.map(({ id }) => `seminar:${id}` as const),
      ...units.map(({ id }) => `unit:${id}` as const),
    ],
  }
}

/** Also for what has not been sent yet; what a delivery was given of its own is kept. */
export async function setAnswerDays(
  { db, actor }: CommandContext,
  { answerDays }: CommandInput<'programme.setAnswerDays'>,
): Promise<Change> {
  requireRole(actor, 'lead')
  await saveAnswerDays(db, actor.programmeId, answerDays)
  const units = await listUnits(db, actor.programmeId)
  return { rooms: units.map(({ id }) => `unit:${id}` as const) }
}
