import type { Actor } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Poll } from '../poll/poll.ts'
import { holdPoll, saveDesign, savePhase } from '../poll/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { holdSeminar, saveCurrentStep } from '../seminar/repository.ts'
import { requireFacilitator, type Seminar } from '../seminar/seminar.ts'
import { hasQuestions } from '../question/repository.ts'
import { hasAnswers } from './has-answers.ts'
import { makeStep, stepFrom } from './make-step.ts'
import { findStep, getStep, listOrder, saveContent, saveOrder, saveRemoved } from './repository.ts'
import { requirePictures } from './require-pictures.ts'
import { designOf, isSameDesign, placedAfter, type Step, stepToShow } from './step.ts'

/** The same ids again, as after a reply that was lost, make nothing new. */
export async function add(
  context: CommandContext,
  { seminarId, after, steps }: CommandInput<'step.add'>,
): Promise<Change> {
  const { db, actor } = context
  const seminar = await holdToEdit(db, actor, seminarId)
  const added: string[] = []
  for (const { id, design } of steps) {
    const known = await findStep(db, id)
    if (known && known.seminarId !== seminarId) throw new AppError('not_found')
    if (known) continue
    await makeStep(context, seminarId, id, design)
    added.push(id)
  }
  if (added.length > 0) await place(db, seminar, added, after)
  return { rooms: [`seminar:${seminarId}`] }
}

/** Refused when somebody else has saved the step since it was read. */
export async function edit(
  { db, actor }: CommandContext,
  { stepId, version, design }: CommandInput<'step.edit'>,
): Promise<Change> {
  const { stored, seminar } = await holdStep(db, actor, stepId)
  const poll = await holdPollOf(db, stored.step)
  const change: Change = { rooms: [`seminar:${seminar.id}`] }
  const before = designOf(stored.step, poll)
  if (isSameDesign(before, design)) return change
  if (stored.version !== version) throw new AppError('step_changed')
  if (design.kind !== stored.step.kind) throw new AppError('invalid_input')
  await requirePictures(db, seminar.programmeId, [design])
  if (poll && design.kind === 'poll' && before.kind === 'poll') {
    if (!isSameDesign(before.poll, design.poll)) {
      await requireUntouched(db, poll)
      await saveDesign(db, poll.id, design.poll)
    }
  }
  if (before.kind === 'questions' && design.kind === 'questions') {
    const isOther = Boolean(before.mayDisagree) !== Boolean(design.mayDisagree)
    if (isOther) await requireUnasked(db, stepId)
  }
  await saveContent(db, stepFrom(stepId, design, poll?.id))
  return change
}

/** A copy stands right after its original; a copied question has no answers and is not open. */
export async function copy(
  context: CommandContext,
  { stepId, copyId }: CommandInput<'step.copy'>,
): Promise<Change> {
  const { db, actor } = context
  const { stored, seminar } = await holdStep(db, actor, stepId)
  const known = await findStep(db, copyId)
  if (known && known.seminarId !== seminar.id) throw new AppError('not_found')
  if (!known) {
    const poll = await holdPollOf(db, stored.step)
    await makeStep(context, seminar.id, copyId, designOf(stored.step, poll))
    await place(db, seminar, [copyId], stepId)
  }
  return { rooms: [`seminar:${seminar.id}`] }
}

export async function move(
  { db, actor }: CommandContext,
  { stepId, after }: CommandInput<'step.move'>,
): Promise<Change> {
  const { seminar } = await holdStep(db, actor, stepId)
  if (after !== stepId) await place(db, seminar, [stepId], after)
  return { rooms: [`seminar:${seminar.id}`] }
}

/** Can be undone with `restore`, for a step that people have answered or asked in is never removed. */
export async function remove(
  { db, actor }: CommandContext,
  { stepId }: CommandInput<'step.remove'>,
): Promise<Change> {
  const { stored, seminar } = await holdStep(db, actor, stepId)
  const change: Change = { rooms: [`seminar:${seminar.id}`] }
  if (stored.isRemoved) return change
  if (seminar.status === 'running' && seminar.steps[seminar.currentStep]?.id === stepId) {
    throw new AppError('step_is_shown')
  }
  const poll = await holdPollOf(db, stored.step)
  if (poll) {
    await requireUnanswered(db, poll)
    if (poll.phase === 'open') await savePhase(db, poll.id, 'closed')
  }
  await requireUnasked(db, stepId)
  await saveRemoved(db, stepId, true)
  await showTheSame(db, seminar)
  return change
}

export async function restore(
  { db, actor }: CommandContext,
  { stepId }: CommandInput<'step.restore'>,
): Promise<Change> {
  const { seminar } = await holdStep(db, actor, stepId)
  await saveRemoved(db, stepId, false)
  await showTheSame(db, seminar)
  return { rooms: [`seminar:${seminar.id}`] }
}

async function holdToEdit(
  db: CommandContext['db'],
  actor: Actor,
  seminarId: string,
): Promise<Seminar> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  return seminar
}

/** The step is read anew once its seminar is held: until then somebody else may be changing it. */
async function holdStep(db: CommandContext['db'], actor: Actor, stepId: string) {
  const { seminarId } = await getStep(db, stepId)
  const seminar = await holdToEdit(db, actor, seminarId)
  return { stored: await getStep(db, stepId), seminar }
}

async function holdPollOf(db: CommandContext['db'], step: Step): Promise<Poll | undefined> {
  return step.kind === 'poll' ? holdPoll(db, step.pollId) : undefined
}

/** Those who have answered meant the question as it stood, and so does who is answering now. */
async function requireUntouched(db: CommandContext['db'], poll: Poll): Promise<void> {
  await requireUnanswered(db, poll)
  if (poll.phase === 'open') throw new AppError('poll_is_open')
}

async function requireUnanswered(db: CommandContext['db'], poll: Poll): Promise<void> {
  if (await hasAnswers(db, poll)) throw new AppError('poll_has_answers')
}

async function requireUnasked(db: CommandContext['db'], stepId: string): Promise<void> {
  if (await hasQuestions(db, stepId)) throw new AppError('step_has_questions')
}

async function place(
  db: CommandContext['db'],
  seminar: Seminar,
  ids: string[],
  after: string | null,
): Promise<void> {
  const order = await listOrder(db, seminar.id)
  const placed = placedAfter(
    order.map(({ id }) => id),
    ids,
    after,
  )
  if (!placed) throw new AppError('not_found', { after })
  await saveOrder(db, seminar.id, placed)
  await showTheSame(db, seminar)
}

/** What is shown is kept as a place in the agenda, so it moves when the agenda does. */
async function showTheSame(db: CommandContext['db'], before: Seminar): Promise<void> {
  const order = await listOrder(db, before.id)
  const left = order.filter(({ isRemoved }) => !isRemoved).map(({ id }) => id)
  const step = stepToShow(before, left)
  if (step !== before.currentStep) await saveCurrentStep(db, before.id, step)
}
