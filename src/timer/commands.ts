import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { CommandInput } from '../protocol.ts'
import { holdSeminar } from '../seminar/repository.ts'
import { requireFacilitator, requireRunning } from '../seminar/seminar.ts'
import { getStep, saveTimer } from '../step/repository.ts'
import { extendedTimer, startedTimer, stoppedTimer, type TimedStep } from '../step/step.ts'

export async function start(
  context: CommandContext,
  { stepId }: CommandInput<'timer.start'>,
): Promise<Change> {
  return setTimer(context, stepId, (step) => startedTimer(step, context.now))
}

export async function extend(
  context: CommandContext,
  { stepId, ...more }: CommandInput<'timer.extend'>,
): Promise<Change> {
  return setTimer(context, stepId, (step) => extendedTimer(step, more, context.now))
}

export async function stop(
  context: CommandContext,
  { stepId }: CommandInput<'timer.stop'>,
): Promise<Change> {
  return setTimer(context, stepId, (step) => stoppedTimer(step, context.now))
}

async function setTimer(
  { db, actor }: CommandContext,
  stepId: string,
  endFor: (step: TimedStep) => string | undefined,
): Promise<Change> {
  const { seminarId } = await getStep(db, stepId)
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  requireRunning(seminar)
  const { step, isRemoved } = await getStep(db, stepId)
  if (isRemoved || !('minutes' in step)) throw new AppError('not_found')
  await saveTimer(db, stepId, endFor(step))
  return { rooms: [`seminar:${seminarId}`] }
}
