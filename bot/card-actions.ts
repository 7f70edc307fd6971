import type { AdaptiveCardInvokeResponse } from 'botbuilder'
import { z } from 'zod'
import type { Actor } from '../src/actor.ts'
import { findJointAnswer } from '../src/answer/repository.ts'
import type { App } from '../src/app.ts'
import { execute } from '../src/commands.ts'
import { readFeedbackCard, readPollCard } from '../src/delivery/cards.ts'
import { readFeedbackData } from '../src/feedback/feedback-data.ts'
import {
  findDeliveredVersion,
  findVersion,
  findVersionOfFinding,
  getVersion,
} from '../src/feedback/repository.ts'
import type { FeedbackVersion } from '../src/feedback/version.ts'
import type { Messages } from '../src/i18n/messages.ts'
import type { Language } from '../src/language.ts'
import { readOwnAnswer } from '../src/poll/own-answer.ts'
import type { Poll } from '../src/poll/poll.ts'
import { findPoll, isPlacedIn } from '../src/poll/repository.ts'
import { getAttended } from '../src/seminar/repository.ts'
import { requireAttendance } from '../src/seminar/seminar.ts'
import { refusalText, showCard, showText } from './answers.ts'
import { answerFromCard, type CardData, responseFromCard, wordsIn } from './card-input.ts'
import { feedbackCard } from './cards/feedback-card.ts'
import { pollCard } from './cards/poll-card.ts'
import { viewerOf } from './feedback-viewer.ts'
import type { Links } from './links.ts'
import { type Place, unitIdOf } from './place.ts'

/** Somebody pressed a button on a card: who, where, and in which language they are answered. */
export interface CardTurn {
  app: App
  links: Links
  actor: Actor
  place: Place
  t: Messages
  language: Language
}

/** A card can be forwarded: it only works in the conversation that it belongs to. */
class CardElsewhere extends Error {}

/** Carries out what a button asks for, and answers with that person's own view of the card. */
export async function runCardAction(
  turn: CardTurn,
  verb: string,
  data: CardData,
): Promise<AdaptiveCardInvokeResponse> {
  const run = Object.hasOwn(actions, verb) ? actions[verb] : undefined
  if (!run) return showText(turn.t.chat.refusal.oldCard)
  try {
    return await run(turn, data)
  } catch (error) {
    if (error instanceof CardElsewhere) return showText(turn.t.chat.refusal.notHere)
    return showText(refusalText(error, turn.t))
  }
}

type CardAction = (turn: CardTurn, data: CardData) => Promise<AdaptiveCardInvokeResponse>

const actions: Record<string, CardAction> = {
  'poll.vote': vote,
  'feedback.respond': respond,
  'feedback.answer': haveNoComments,
  'feedback.acknowledge': acknowledge,
  'card.refresh': refresh,
}

async function vote(turn: CardTurn, data: CardData): Promise<AdaptiveCardInvokeResponse> {
  const poll = await requirePollHere(turn, data.pollId)
  const answer = answerFromCard(poll, data)
  if (!answer) return showText(turn.t.chat.poll.missing[poll.kind])
  await execute(turn.app, turn.actor, 'poll.vote', { pollId: poll.id, answer })
  return showOwnPoll(turn, poll)
}

async function respond(turn: CardTurn, data: CardData): Promise<AdaptiveCardInvokeResponse> {
  const findingId = idIn(data.findingId)
  const version = await requireVersionHere(
    turn,
    findingId && (await findVersionOfFinding(turn.app.store, findingId)),
  )
  const response = responseFromCard(data)
  if (!response) return showText(turn.t.chat.feedback.chooseFirst)
  await execute(turn.app, turn.actor, 'feedback.respond', response)
  return showOwnFeedback(turn, version, data)
}

/** One press for the unit; an answer with words is written in the tab. */
async function haveNoComments(turn: CardTurn, data: CardData): Promise<AdaptiveCardInvokeResponse> {
  const { id: versionId } = await requireVersionHere(turn, await findVersionIn(turn, data))
  if (await findJointAnswer(turn.app.store, versionId)) {
    return showText(turn.t.chat.feedback.answerGiven)
  }
  await execute(turn.app, turn.actor, 'feedback.answer', { versionId, findings: [], quoting: 'no' })
  return showOwnFeedback(turn, await getVersion(turn.app.store, versionId), data)
}

async function acknowledge(turn: CardTurn, data: CardData): Promise<AdaptiveCardInvokeResponse> {
  const version = await requireVersionHere(turn, await findVersionIn(turn, data))
  await execute(turn.app, turn.actor, 'feedback.acknowledge', { versionId: version.id })
  return showOwnFeedback(turn, version, data)
}

async function refresh(turn: CardTurn, data: CardData): Promise<AdaptiveCardInvokeResponse> {
  if (data.pollId) return showOwnPoll(turn, await requirePollHere(turn, data.pollId))
  return showOwnFeedback(
    turn,
    await requireVersionHere(turn, await findVersionIn(turn, data)),
    data,
  )
}

/** In the seminar's own conversation, or where a facilitator has put the poll for those who attend. */
async function requirePollHere({ app, actor, place }: CardTurn, pollId: unknown): Promise<Poll> {
  const id = idIn(pollId)
  const poll = id && (await findPoll(app.store, id))
  if (!poll) throw new CardElsewhere()
  if (poll.seminarId === place.seminar?.id) return poll
  if (!(await isPlacedIn(app.store, poll.id, place.conversationId))) throw new CardElsewhere()
  requireAttendance(await getAttended(app.store, poll.seminarId), actor)
  return poll
}

async function requireVersionHere(
  { place }: CardTurn,
  version: FeedbackVersion | '' | undefined,
): Promise<FeedbackVersion> {
  if (!version || version.unit.id !== unitIdOf(place)) throw new CardElsewhere()
  return version
}

async function findVersionIn(
  { app }: CardTurn,
  { versionId }: CardData,
): Promise<FeedbackVersion | undefined> {
  const id = idIn(versionId)
  return id ? findVersion(app.store, id) : undefined
}

async function showOwnPoll(turn: CardTurn, poll: Poll): Promise<AdaptiveCardInvokeResponse> {
  const { app, actor } = turn
  const [content, own] = await Promise.all([
    readPollCard(app.store, poll.id),
    readOwnAnswer(app.store, actor, poll, app.ballotKey),
  ])
  return showCard(pollCard(content, turn, own))
}

/** Whoever holds an older card gets the version that the document's card shows now. */
async function showOwnFeedback(
  turn: CardTurn,
  { id: pressedId, documentId }: FeedbackVersion,
  data: CardData,
): Promise<AdaptiveCardInvokeResponse> {
  const { app, actor } = turn
  const id = (await findDeliveredVersion(app.store, documentId))?.id ?? pressedId
  const viewer = viewerOf(await readFeedbackData(app.store, actor, id, app.ballotKey), actor, data)
  return showCard(feedbackCard(await readFeedbackCard(app.store, id), turn, viewer))
}

/** An id that a card carries. What is no id is nobody's. */
function idIn(value: unknown): string {
  return z.guid().safeParse(wordsIn(value)).data ?? ''
}
