import { requireRole } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { forgetUnsaid, getBox, readBox, saveBallots } from '../ballot/repository.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { marksOf, remarkOf } from '../poll/kinds.ts'
import { requireOpen } from '../poll/poll.ts'
import { getPoll, holdPoll, listPolls } from '../poll/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { findSeminar, getSeminar, holdSeminar, saveSeminar } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { makeStep } from '../step/make-step.ts'
import { designOf } from '../step/step.ts'
import { inventedAnswer } from './invented-answer.ts'
import { leaningsOf, rehearsalTitle, requireReal } from './rehearsal.ts'
import { deleteRehearsal, isRehearsalOf, saveRehearsalOf } from './repository.ts'

/** Copies the seminar as it is written now. The same `rehearsalId` again makes nothing new. */
export async function start(
  context: CommandContext,
  { seminarId, rehearsalId }: CommandInput<'rehearsal.start'>,
): Promise<Change> {
  const { db, actor, newId } = context
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  requireRole(actor, 'lead', 'facilitator')
  requireReal(seminar)
  const change: Change = { rooms: [`seminar:${rehearsalId}`, `seminar:${seminarId}`] }
  if (await findSeminar(db, rehearsalId)) {
    if (!(await isRehearsalOf(db, rehearsalId, seminarId))) throw new AppError('not_found')
    return change
  }
  const former = await deleteRehearsal(db, seminarId)
  const { programmeId, unitId, kind } = seminar
  const title = rehearsalTitle(seminar.title)
  const copy = { id: rehearsalId, programmeId, unitId, kind, title, currentStep: 0 }
  await saveSeminar(db, { ...copy, status: 'planned' })
  await saveRehearsalOf(db, rehearsalId, seminarId)
  const polls = new Map((await listPolls(db, seminarId)).map((poll) => [poll.id, poll]))
  for (const step of seminar.steps) {
    const poll = step.kind === 'poll' ? polls.get(step.pollId) : undefined
    await makeStep(context, rehearsalId, newId(), designOf(step, poll))
  }
  return former ? { rooms: [...change.rooms, `seminar:${former}`] } : change
}

/** Lets invented people answer an open question, each as they lean; the last answer counts. */
export async function answer(
  { db, actor, ballotKey, newId, randomBelow }: CommandContext,
  { pollId, people, mix }: CommandInput<'rehearsal.answer'>,
): Promise<Change> {
  const { seminarId } = await getPoll(db, pollId)
  const seminar = await getSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  if (!seminar.isRehearsal) throw new AppError('not_allowed')
  const poll = await holdPoll(db, pollId)
  requireOpen(poll)
  const { salt } = await getBox(db, poll.boxId)
  if (!salt) throw new AppError('poll_sealed')
  const random = () => randomBelow(1_000_000) / 1_000_000
  const ballots = leaningsOf(people, mix).map((leaning, index) => {
    const given = inventedAnswer(poll, leaning, random)
    const voter = voterOf(`invented ${index}`, salt, ballotKey)
    return { voter, marks: marksOf(poll, given), remark: remarkOf(given) }
  })
  await saveBallots(db, poll.boxId, ballots, newId)
  if (poll.kind === 'words') await forgetUnsaid(db, poll.boxId)
  return { rooms: [`seminar:${seminarId}`], ballots: await readBox(db, poll.boxId) }
}

/** Throws away a seminar's rehearsal, and everything that was answered in it. */
export async function discard(
  { db, actor }: CommandContext,
  { seminarId }: CommandInput<'rehearsal.discard'>,
): Promise<Change> {
  const seminar = await holdSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  requireRole(actor, 'lead', 'facilitator')
  const former = await deleteRehearsal(db, seminarId)
  return { rooms: former ? [`seminar:${former}`, `seminar:${seminarId}`] : [] }
}
