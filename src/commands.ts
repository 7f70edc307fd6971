import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Actor } from './actor.ts'
import * as answer from './answer/commands.ts'
import type { App } from './app.ts'
import * as ballot from './ballot/commands.ts'
import * as comment from './comment/commands.ts'
import * as comparison from './comparison/commands.ts'
import type { Change, CommandContext, GroupContext } from './context.ts'
import type { Transaction } from './db/database.ts'
import * as delivery from './delivery/commands.ts'
import * as deputy from './deputy/commands.ts'
import * as disposition from './disposition/commands.ts'
import { AppError } from './errors.ts'
import * as feedback from './feedback/commands.ts'
import * as jointDraft from './joint-draft/commands.ts'
import * as heading from './heading/commands.ts'
import * as feedbackSession from './feedback-session/commands.ts'
import * as guest from './guest/commands.ts'
import { commandCount, commandTime } from './metrics/metrics.ts'
import * as person from './person/commands.ts'
import * as ownPace from './own-pace/commands.ts'
import * as picture from './picture/commands.ts'
import * as poll from './poll/commands.ts'
import * as programme from './programme/commands.ts'
import { type CommandInput, type CommandName, commandInput } from './protocol.ts'
import * as question from './question/commands.ts'
import * as reaction from './reaction/commands.ts'
import * as release from './release/commands.ts'
import * as rehearsal from './rehearsal/commands.ts'
import * as seminar from './seminar/commands.ts'
import * as step from './step/commands.ts'
import * as template from './template/commands.ts'
import * as timer from './timer/commands.ts'
import { traced } from './tracing/tracing.ts'
import * as unit from './unit/commands.ts'
import * as word from './word/commands.ts'

/**
 * The one door through which anything changes: from the tab, a card, a chat or the API.
 * Checks the input, carries the command out in one transaction, and tells every screen to look
 * again once it has committed. Throws `AppError` for a refusal we expect.
 */
export async function execute(
  app: App,
  actor: Actor,
  name: CommandName,
  input: unknown,
): Promise<void> {
  const began = performance.now()
  try {
    await traced(`command ${name}`, {}, () => carryOut(app, actor, name, input))
    commandCount({ command: name, outcome: 'done' })
    commandTime(performance.now() - began, { command: name })
  } catch (error) {
    const outcome = error instanceof AppError ? error.code : 'unexpected'
    commandCount({ command: name, outcome })
    throw error
  }
}

async function carryOut(app: App, actor: Actor, name: CommandName, input: unknown): Promise<void> {
  const checked = checkInput(name, input)
  if (name === 'poll.vote') {
    await voteTogether(app, actor, checked as CommandInput<'poll.vote'>)
    return
  }
  // The table has a handler for this very name; the compiler cannot follow the pair.
  const handle = handlers[name] as Handler<CommandName>
  const change = await app.store.transaction((db) => handle(contextFor(app, db, actor), checked))
  app.publish(change) // after commit, so nobody re-reads a row that may still roll back
}

type Handler<Name extends CommandName> = (
  context: CommandContext,
  input: CommandInput<Name>,
) => Promise<Change>

const handlers: { [Name in Exclude<CommandName, 'poll.vote'>]: Handler<Name> } = {
  'seminar.create': seminar.create,
  'seminar.start': seminar.start,
  'seminar.goToStep': seminar.goToStep,
  'seminar.speakFrom': seminar.speakFrom,
  'seminar.end': seminar.end,
  'seminar.letHostsLead': seminar.letHostsLead,
  'seminar.shareScreen': seminar.shareScreen,
  'seminar.setMeeting': seminar.setMeeting,
  'step.add': step.add,
  'step.edit': step.edit,
  'step.copy': step.copy,
  'step.move': step.move,
  'step.remove': step.remove,
  'step.restore': step.restore,
  'rehearsal.start': rehearsal.start,
  'rehearsal.answer': rehearsal.answer,
  'rehearsal.discard': rehearsal.discard,
  'picture.save': picture.save,
  'template.saveStep': template.saveStep,
  'template.saveSeminar': template.saveSeminar,
  'template.rename': template.rename,
  'template.remove': template.remove,
  'template.import': template.importFile,
  'timer.start': timer.start,
  'timer.extend': timer.extend,
  'timer.stop': timer.stop,
  'ownPace.begin': ownPace.begin,
  'ownPace.end': ownPace.end,
  'question.ask': question.ask,
  'question.withdraw': question.withdraw,
  'question.support': question.support,
  'question.moderate': question.moderate,
  'question.settle': question.settle,
  'question.answer': question.answer,
  'question.pin': question.pin,
  'question.letAsk': question.letAsk,
  'reaction.give': reaction.give,
  'guest.admit': guest.admit,
  'guest.turnAway': guest.turnAway,
  'guest.showOut': guest.showOut,
  'poll.open': poll.open,
  'poll.close': poll.close,
  'poll.reveal': poll.reveal,
  'poll.hide': poll.hide,
  'poll.place': poll.place,
  'poll.askAgain': poll.askAgain,
  'poll.seal': poll.seal,
  'poll.showBy': poll.showBy,
  'poll.leaveOut': poll.leaveOut,
  'remark.moderate': ballot.moderate,
  'remark.group': ballot.group,
  'heading.add': heading.add,
  'heading.rename': heading.rename,
  'heading.remove': heading.remove,
  'heading.restore': heading.restore,
  'cloud.freeze': word.freeze,
  'cloud.thaw': word.thaw,
  'word.merge': word.merge,
  'word.split': word.split,
  'word.moderate': word.moderate,
  'feedback.save': feedback.save,
  'feedback.share': release.share,
  'feedback.comment': comment.comment,
  'feedback.answerComment': comment.answerComment,
  'feedback.approve': release.approve,
  'feedback.deliver': release.deliver,
  'feedback.unschedule': release.unschedule,
  'feedback.open': feedback.open,
  'feedback.respond': feedback.respond,
  'feedback.answer': answer.answer,
  'jointDraft.share': jointDraft.share,
  'jointDraft.write': jointDraft.write,
  'jointDraft.withdraw': jointDraft.withdraw,
  'feedback.extend': answer.extend,
  'feedback.dispose': disposition.dispose,
  'feedback.makeSession': feedbackSession.makeSession,
  'feedback.acknowledge': feedback.acknowledge,
  'deputy.name': deputy.name,
  'deputy.withdraw': deputy.withdraw,
  'conversation.bind': delivery.bind,
  'person.save': person.save,
  'person.remove': person.remove,
  'unit.add': unit.add,
  'unit.edit': unit.edit,
  'unit.remove': unit.remove,
  'unit.consent': comparison.consent,
  'programme.setThreshold': programme.setThreshold,
  'programme.setAnswerDays': programme.setAnswerDays,
}

function checkInput<Name extends CommandName>(name: Name, input: unknown): CommandInput<Name> {
  try {
    const checked = commandInput[name].safeParse(input)
    if (checked.success) return checked.data as CommandInput<Name>
    throw new AppError('invalid_input', checked.error.issues)
  } catch (error) {
    // Lists within lists without end exhaust the checker's stack.
    throw error instanceof RangeError ? new AppError('invalid_input', error.message) : error
  }
}

/** Votes on the same poll that arrive together share a transaction, and the news of it. */
function voteTogether(app: App, actor: Actor, input: CommandInput<'poll.vote'>): Promise<void> {
  return app.groups.submit(`poll.vote ${input.pollId}`, { actor, input }, async (asked) => {
    const { refusals, change } = await app.store.transaction((db) =>
      poll.vote(groupContextFor(app, db), asked),
    )
    if (change) app.publish(change)
    return refusals
  })
}

function contextFor(app: App, db: Transaction, actor: Actor): CommandContext {
  return { ...groupContextFor(app, db), actor }
}

function groupContextFor(app: App, db: Transaction): GroupContext {
  return {
    db,
    now: app.now(),
    newId: randomUUID,
    newSalt: () => randomBytes(32),
    randomBelow: (n) => randomInt(n),
    ballotKey: app.ballotKey,
  }
}
