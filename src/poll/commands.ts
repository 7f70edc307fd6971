import type { Actor } from '../actor.ts'
import { type Ballot, voterOf } from '../ballot/ballot.ts'
import { forgetUnsaid, readBox, saveBallots, saveBox } from '../ballot/repository.ts'
import type { Change, CommandContext, GroupContext } from '../context.ts'
import { queueNudge } from '../delivery/nudges.ts'
import { queuePlacedCard } from '../delivery/placing.ts'
import { findConversation } from '../delivery/conversation-repository.ts'
import { queueCard } from '../delivery/repository.ts'
import { AppError } from '../errors.ts'
import { unitOf } from '../group/group.ts'
import { originKey, originTag } from '../group/origin-tag.ts'
import { sealPoll } from '../group/seal-poll.ts'
import type { CommandInput } from '../protocol.ts'
import { endOwnPace } from '../own-pace/repository.ts'
import { getUnit } from '../programme/repository.ts'
import { requireReal } from '../rehearsal/rehearsal.ts'
import { getSeminar, saveBegun, saveCurrentStep } from '../seminar/repository.ts'
import { requireAttendance, type Seminar } from '../seminar/seminar.ts'
import { holdForFacilitator } from './hold.ts'
import { marksOf, mayBeGrouped, remarkOf } from './kinds.ts'
import { type PollPhase, requireAsked, requireOpen, requirePhaseChange, roundOf } from './poll.ts'
import { saveLeftOut, saveNewRound, savePhase, savePlace, saveShownBy } from './repository.ts'
import { holdPollToVoteOn } from './vote-repository.ts'

/** Opening brings the poll to every screen, also when the seminar was elsewhere or had not begun. */
export async function open(
  { db, actor, now }: CommandContext,
  { pollId }: CommandInput<'poll.open'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  requirePhaseChange(poll, 'open')
  return bringUp({ db, now }, pollId, seminar)
}

/**
 * The same question once more, from an empty box: a second round after a discussion. What was
 * answered before is sealed, and stands beside the new result.
 */
export async function askAgain(
  context: CommandContext,
  { pollId, round }: CommandInput<'poll.askAgain'>,
): Promise<Change> {
  const { db, actor, now, newId, newSalt } = context
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  requireAsked(poll)
  if (round === roundOf(poll)) {
    const box = { id: newId(), salt: newSalt() }
    if (!poll.isSealed) await sealPoll(context, poll, seminar)
    await saveBox(db, box)
    await saveNewRound(db, poll, box.id)
  }
  return bringUp({ db, now }, pollId, seminar)
}

/** Takes a question out of all results, or in again: asked by mistake, say. Its answers are kept. */
export async function leaveOut(
  { db, actor }: CommandContext,
  { pollId, isLeftOut }: CommandInput<'poll.leaveOut'>,
): Promise<Change> {
  const { seminar } = await holdForFacilitator(db, actor, pollId)
  await saveLeftOut(db, pollId, isLeftOut)
  return { rooms: [`seminar:${seminar.id}`], hasDeliveries: true }
}

/**
 * Closes a question for good before the seminar ends, so that its result can be shown by group:
 * while answers could still change, a group that grows by one would give that one away.
 */
export async function seal(
  context: CommandContext,
  { pollId }: CommandInput<'poll.seal'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(context.db, context.actor, pollId)
  if (poll.phase === 'draft') throw new AppError('poll_not_open')
  if (poll.phase === 'open') throw new AppError('poll_is_open')
  if (!poll.isSealed) await sealPoll(context, poll, seminar)
  return { rooms: [`seminar:${seminar.id}`], hasDeliveries: true }
}

/** Shows the result by group to everybody, beside the result itself; null takes it away again. */
export async function showBy(
  { db, actor }: CommandContext,
  { pollId, grouping }: CommandInput<'poll.showBy'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  if (!poll.isSealed) throw new AppError('poll_not_sealed')
  await saveShownBy(db, pollId, grouping ?? undefined)
  return { rooms: [`seminar:${seminar.id}`] }
}

export async function close(
  context: CommandContext,
  { pollId }: CommandInput<'poll.close'>,
): Promise<Change> {
  return changePhase(context, pollId, 'closed', ['open'])
}

export async function reveal(
  context: CommandContext,
  { pollId }: CommandInput<'poll.reveal'>,
): Promise<Change> {
  return changePhase(context, pollId, 'revealed', ['open', 'closed'])
}

export async function hide(
  context: CommandContext,
  { pollId }: CommandInput<'poll.hide'>,
): Promise<Change> {
  return changePhase(context, pollId, 'closed', ['revealed'])
}

/** Where the bot is in the conversation it posts the card itself, so that the card can be kept up. */
export async function place(
  { db, actor, now }: CommandContext,
  { pollId, conversationId }: CommandInput<'poll.place'>,
): Promise<Change> {
  const { seminar } = await holdForFacilitator(db, actor, pollId)
  if (seminar.status === 'ended') throw new AppError('seminar_ended')
  requireReal(seminar)
  await requireOurs(db, actor, conversationId, seminar.unitId)
  await savePlace(db, pollId, conversationId)
  await queuePlacedCard(db, { pollId, conversationId, dueAt: now })
  return { rooms: [], hasDeliveries: true }
}

/**
 * All votes on one poll that arrived together, in one transaction. One that is refused does not
 * hold back the others: its error stands in its place among the refusals.
 */
export async function vote(
  { db, ballotKey, newId, newSalt }: GroupContext,
  asked: { actor: Actor; input: CommandInput<'poll.vote'> }[],
): Promise<{ refusals: (Error | undefined)[]; change?: Change }> {
  const { poll, seminar, salt, levels } = await holdPollToVoteOn(
    db,
    asked[0]!.input.pollId,
    asked.map(({ actor }) => actor.id),
  )

  const tagKey = salt && mayBeGrouped(poll) && originKey(salt, ballotKey)
  const ballots: Ballot[] = []
  const refusals = asked.map(({ actor, input }): Error | undefined => {
    try {
      requireAttendance(seminar, actor)
      requireOpen(poll)
      if (!salt) throw new AppError('poll_sealed')
      const voter = voterOf(actor.id, salt, ballotKey)
      const from = { unitId: unitOf(actor), level: levels[actor.id] }
      ballots.push({
        voter,
        marks: marksOf(poll, input.answer),
        origin: tagKey ? originTag(from, tagKey, newSalt()) : undefined,
        remark: remarkOf(input.answer),
      })
      return undefined
    } catch (error) {
      return error as Error
    }
  })
  if (ballots.length === 0) return { refusals }
  // All are under way before the first has answered: to the database they are one trip.
  const saved = saveBallots(db, poll.boxId, ballots, newId)
  const forgotten = poll.kind === 'words' ? forgetUnsaid(db, poll.boxId) : undefined
  const read = readBox(db, poll.boxId)
  db.thenCommit()
  const [content] = await Promise.all([read, saved, forgotten])
  return { refusals, change: { rooms: [`seminar:${seminar.id}`], ballots: content } }
}

async function bringUp(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  pollId: string,
  seminar: Seminar,
): Promise<Change> {
  const step = seminar.steps.findIndex((each) => each.kind === 'poll' && each.pollId === pollId)
  if (step < 0) throw new AppError('not_found') // it has been taken out of the agenda
  await endOwnPace(db, seminar.id)
  await savePhase(db, pollId, 'open')
  if (seminar.status === 'planned') await saveBegun(db, seminar.id, now)
  await saveCurrentStep(db, seminar.id, step)
  await queueCard(db, { kind: 'poll', subjectId: pollId, dueAt: now }, { seminarId: seminar.id })
  await queueNudge(db, { pollId, seminarId: seminar.id, dueAt: now })
  return { rooms: [`seminar:${seminar.id}`], hasDeliveries: true }
}

/** What is asked of one unit is nothing for a conversation that is known to be for others. */
async function requireOurs(
  db: CommandContext['db'],
  actor: Actor,
  conversationId: string,
  askedUnitId: string | undefined,
): Promise<void> {
  const { seminarId, unitId } = (await findConversation(db, conversationId)) ?? {}
  const seminar = seminarId ? await getSeminar(db, seminarId) : undefined
  if (seminar) requireAttendance(seminar, actor)
  const unit = unitId ? await getUnit(db, unitId) : undefined
  if (unit && unit.programmeId !== actor.programmeId) throw new AppError('not_found')
  const isForOthers = (unit ?? seminar) && askedUnitId !== (unit?.id ?? seminar?.unitId)
  if (askedUnitId && isForOthers) throw new AppError('not_allowed')
}

/**
 * From other phases than `from` it makes no difference: whoever pressed had a screen that had not
 * caught up, and must not hide what another facilitator has shown, or close what was opened again.
 */
async function changePhase(
  { db, actor }: CommandContext,
  pollId: string,
  next: PollPhase,
  from: PollPhase[],
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  requirePhaseChange(poll, next)
  if (from.includes(poll.phase)) await savePhase(db, pollId, next)
  return { rooms: [`seminar:${seminar.id}`], hasDeliveries: true }
}
