import type { Actor } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { holdBox, removeBallot, saveBallots, saveBox } from '../ballot/repository.ts'
import type { Change, CommandContext } from '../context.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { CommandInput } from '../protocol.ts'
import { getAttended, getSeminar, shareSeminar } from '../seminar/repository.ts'
import { requireAttendance, requireFacilitator, requireRunning } from '../seminar/seminar.ts'
import { getStep } from '../step/repository.ts'
import type { QuestionsStep } from '../step/step.ts'
import { listOwn } from './own-questions.ts'
import {
  progressWith,
  type Question,
  requireReadAnswer,
  requireRoomFor,
  requireShown,
} from './question.ts'
import {
  deleteQuestion,
  findQuestion,
  getQuestion,
  holdQuestion,
  listQuestions,
  saveAnswer,
  saveClosed,
  saveModeration,
  savePinned,
  saveProgress,
  saveQuestion,
} from './repository.ts'

/** The same id again, as after a reply that was lost, asks nothing new. */
export async function ask(
  { db, actor, ballotKey, newId, newSalt }: CommandContext,
  { questionId, stepId, body }: CommandInput<'question.ask'>,
): Promise<Change> {
  const { seminarId } = await getStep(db, stepId)
  const seminar = await shareSeminar(db, seminarId) // its end waits, so that this is sealed with the rest
  requireAttendance(seminar, actor)
  requireRunning(seminar)
  requireOpen(await getQuestionsStep(db, stepId))
  const known = await findQuestion(db, questionId)
  if (known && known.stepId !== stepId) throw new AppError('not_found')
  if (!known) {
    const all = await listQuestions(db, stepId)
    const own = await listOwn(db, actor, all, ballotKey)
    const waiting = own.filter(({ status }) => status === 'waiting').length
    requireRoomFor({ waiting, all: all.length })
    const box = { id: newId(), salt: newSalt() }
    const asker = voterOf(actor.id, box.salt, ballotKey)
    await saveBox(db, box)
    await saveBallots(db, box.id, [{ voter: asker, marks: ['for'] }], newId)
    await saveQuestion(db, { id: questionId, stepId, boxId: box.id, asker, body })
  }
  return { rooms: [`seminar:${seminarId}`], isOnlyAnswers: true }
}

/** Only whoever asked can, and only while they can be told from the others. */
export async function withdraw(
  { db, actor, ballotKey }: CommandContext,
  { questionId }: CommandInput<'question.withdraw'>,
): Promise<Change> {
  const { question, seminarId } = await findAttended(db, actor, questionId)
  const voter = await voterIn(db, actor, question, ballotKey)
  if (question.asker !== voter) throw new AppError('not_allowed')
  await deleteQuestion(db, question)
  return { rooms: [`seminar:${seminarId}`], isOnlyAnswers: true }
}

/** One stand for each person and question; none takes back an earlier one. */
export async function support(
  { db, actor, ballotKey, newId }: CommandContext,
  { questionId, stance }: CommandInput<'question.support'>,
): Promise<Change> {
  const { question, seminarId } = await findAttended(db, actor, questionId)
  const voter = await voterIn(db, actor, question, ballotKey)
  requireShown(question)
  if (stance === 'against') {
    const { mayDisagree } = await getQuestionsStep(db, question.stepId)
    if (!mayDisagree) throw new AppError('invalid_input')
  }
  if (stance) await saveBallots(db, question.boxId, [{ voter, marks: [stance] }], newId)
  else await removeBallot(db, question.boxId, voter)
  return { rooms: [`seminar:${seminarId}`], isOnlyAnswers: true }
}

export async function moderate(
  { db, actor }: CommandContext,
  { questionId, status, shownAs }: CommandInput<'question.moderate'>,
): Promise<Change> {
  const { question, change } = await holdForFacilitator(db, actor, questionId)
  await saveModeration(db, question, status, shownAs === question.body ? undefined : shownAs)
  return change
}

export async function settle(
  { db, actor }: CommandContext,
  { questionId, progress }: CommandInput<'question.settle'>,
): Promise<Change> {
  const { change } = await holdForFacilitator(db, actor, questionId)
  await saveProgress(db, questionId, progress)
  return change
}

/** The same words again, as after a reply that was lost, are nothing new. */
export async function answer(
  { db, actor }: CommandContext,
  { questionId, version, ...input }: CommandInput<'question.answer'>,
): Promise<Change> {
  const { question, change } = await holdForFacilitator(db, actor, questionId)
  const written = input.answer ?? undefined
  if (question.answer === written) return change
  requireReadAnswer(question, version)
  await saveAnswer(db, questionId, written, progressWith(written, question))
  return change
}

export async function pin(
  { db, actor }: CommandContext,
  { questionId, isPinned }: CommandInput<'question.pin'>,
): Promise<Change> {
  const { change } = await holdForFacilitator(db, actor, questionId)
  await savePinned(db, questionId, isPinned)
  return change
}

/** Whether more questions are taken; those that are there can be supported all the same. */
export async function letAsk(
  { db, actor }: CommandContext,
  { stepId, mayAsk }: CommandInput<'question.letAsk'>,
): Promise<Change> {
  const { seminarId } = await getStep(db, stepId)
  requireFacilitator(await getSeminar(db, seminarId), actor)
  await getQuestionsStep(db, stepId)
  await saveClosed(db, stepId, !mayAsk)
  return { rooms: [`seminar:${seminarId}`] }
}

async function getQuestionsStep(db: Database, stepId: string): Promise<QuestionsStep> {
  const { step, isRemoved } = await getStep(db, stepId)
  if (isRemoved || step.kind !== 'questions') throw new AppError('not_found')
  return step
}

function requireOpen({ isClosed }: QuestionsStep): void {
  if (isClosed) throw new AppError('questions_closed')
}

async function findAttended(db: Database, actor: Actor, questionId: string) {
  const { seminarId } = await getStep(db, (await getQuestion(db, questionId)).stepId)
  requireAttendance(await getAttended(db, seminarId), actor)
  return { question: await holdQuestion(db, questionId), seminarId }
}

/** Holds the question's box, so that nobody is counted in it once it is sealed. */
async function voterIn(
  db: Database,
  actor: Actor,
  { boxId }: Question,
  ballotKey: string,
): Promise<string> {
  const { salt } = await holdBox(db, boxId)
  if (!salt) throw new AppError('seminar_ended')
  return voterOf(actor.id, salt, ballotKey)
}

async function holdForFacilitator(db: Database, actor: Actor, questionId: string) {
  const { seminarId } = await getStep(db, (await getQuestion(db, questionId)).stepId)
  requireFacilitator(await getAttended(db, seminarId), actor)
  const change: Change = { rooms: [`seminar:${seminarId}`], isOnlyAnswers: true }
  return { question: await holdQuestion(db, questionId), change }
}
