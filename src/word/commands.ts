import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { holdForFacilitator } from '../poll/hold.ts'
import type { Poll } from '../poll/poll.ts'
import { saveWordDecisions } from '../poll/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { merged, moderated, split as splitFrom } from './decision.ts'
import { requireMoving } from './freeze.ts'
import { forgetFrozen, saveFrozen } from './repository.ts'
import { saidIn } from './said.ts'

/** No answer is touched: what counts as the same word is decided when it is shown. */
export async function merge(
  { db, actor }: CommandContext,
  { pollId, words, into }: CommandInput<'word.merge'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  await requireSaid(db, poll, [...words, into])
  await saveWordDecisions(db, pollId, merged(poll.wordDecisions ?? [], words, into))
  return { rooms: [`seminar:${seminar.id}`] }
}

export async function split(
  { db, actor }: CommandContext,
  { pollId, word }: CommandInput<'word.split'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  await requireSaid(db, poll, [word])
  await saveWordDecisions(db, pollId, splitFrom(poll.wordDecisions ?? [], word))
  return { rooms: [`seminar:${seminar.id}`] }
}

export async function moderate(
  { db, actor }: CommandContext,
  { pollId, words, status }: CommandInput<'word.moderate'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  await requireSaid(db, poll, words)
  await saveWordDecisions(db, pollId, moderated(poll.wordDecisions ?? [], words, status))
  return { rooms: [`seminar:${seminar.id}`] }
}

/** The picture stands still for everybody, while later answers are saved and counted as ever. */
export async function freeze(
  { db, actor }: CommandContext,
  { pollId }: CommandInput<'cloud.freeze'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  requireMoving(poll)
  await saveFrozen(db, poll.boxId)
  return { rooms: [`seminar:${seminar.id}`] }
}

/** The picture catches up with what has been answered. */
export async function thaw(
  { db, actor }: CommandContext,
  { pollId }: CommandInput<'cloud.thaw'>,
): Promise<Change> {
  const { poll, seminar } = await holdForFacilitator(db, actor, pollId)
  await forgetFrozen(db, poll.boxId)
  return { rooms: [`seminar:${seminar.id}`] }
}

/** Only of words that are there, so that decisions can't pile up; or that were, and are decided about. */
async function requireSaid(
  db: CommandContext['db'],
  poll: Poll,
  words: readonly string[],
): Promise<void> {
  const known = poll.kind === 'words' ? await saidIn(db, poll) : new Set<string>()
  for (const { word } of poll.wordDecisions ?? []) known.add(word)
  if (!words.every((word) => known.has(word))) throw new AppError('word_not_said')
}
