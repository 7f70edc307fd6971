import {
  CardFactory,
  type MessagingExtensionActionResponse,
  type TaskModuleTaskInfo,
} from 'botbuilder'
import { z } from 'zod'
import { execute } from '../src/commands.ts'
import { readPollCard } from '../src/delivery/cards.ts'
import { isCardIn } from '../src/delivery/placing.ts'
import { textIn } from '../src/language.ts'
import { listPolls } from '../src/poll/repository.ts'
import { listSeminars } from '../src/seminar/repository.ts'
import { mayFacilitate } from '../src/seminar/seminar.ts'
import { refusalText } from './answers.ts'
import type { CardTurn } from './card-actions.ts'
import type { AdaptiveCard } from './cards/adaptive-card.ts'
import { choosePollCard, type OfferedPoll } from './cards/choose-poll-card.ts'
import { lonePollCard } from './cards/poll-card.ts'

/** Somebody is writing in a conversation that the bot may be in, and wants one of their polls there. */
export interface ComposeTurn extends CardTurn {
  isBotHere: boolean
}

/** Where the bot is not, it is said what that means, and the app can be added at once. */
export async function askWhichPoll(turn: ComposeTurn): Promise<MessagingExtensionActionResponse> {
  const { extension } = turn.t.chat
  const offered = await pollsToPut(turn)
  if (offered.length === 0) return saying(extension.none)
  return dialog(extension.title, choosePollCard(offered, turn))
}

/**
 * Lets the poll be answered in this conversation. The bot posts the card where it can, since what a
 * person has sent nobody else may edit; elsewhere the card goes in the message that is being written.
 */
export async function putPollHere(
  turn: ComposeTurn,
  data: unknown,
): Promise<MessagingExtensionActionResponse> {
  if (justAdded.safeParse(data).success) return askWhichPoll(turn)
  const { app, actor, place, t, isBotHere } = turn
  const { extension } = t.chat
  const chosen = choice.safeParse(data)
  if (!chosen.success) return saying(extension.chooseFirst)
  const { pollId } = chosen.data
  const { conversationId } = place
  const isThere = await isCardIn(app.store, pollId, conversationId)
  try {
    await execute(app, actor, 'poll.place', { pollId, conversationId })
  } catch (error) {
    return saying(refusalText(error, t))
  }
  if (isBotHere) return saying(isThere ? extension.isThere : extension.posted)
  return inMessage(turn, pollId)
}

/** A dialog that only says something, and can be closed. */
export function saying(text: string): MessagingExtensionActionResponse {
  return { task: { type: 'message', value: text } }
}

const choice = z.object({ pollId: z.uuid() })
/** What Teams sends when somebody has added the app from our dialog. */
const justAdded = z.object({ msteams: z.object({ justInTimeInstall: z.literal(true) }) })

async function inMessage(
  turn: ComposeTurn,
  pollId: string,
): Promise<MessagingExtensionActionResponse> {
  const { app, language } = turn
  const content = await readPollCard(app.store, pollId)
  const preview = CardFactory.thumbnailCard(
    textIn(content.poll.question, language),
    textIn(content.seminar.title, language),
  )
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: [{ ...CardFactory.adaptiveCard(lonePollCard(content, turn)), preview }],
    },
  }
}

/** Those of seminars that this person may lead; first those of the seminar that this conversation is for. */
async function pollsToPut({ app, actor, place }: CardTurn): Promise<OfferedPoll[]> {
  const seminars = await listSeminars(app.store, actor.programmeId)
  const led = seminars.filter((one) => one.status !== 'ended' && mayFacilitate(one, actor))
  const here = led.filter(({ id }) => id === place.seminar?.id)
  const inOrder = [...here, ...led.filter(({ id }) => id !== place.seminar?.id)]
  const offered = await Promise.all(
    inOrder.map(async (seminar) => {
      const polls = await listPolls(app.store, seminar.id)
      return polls.filter(({ isSealed }) => !isSealed).map((poll) => ({ poll, seminar }))
    }),
  )
  return offered.flat()
}

function dialog(title: string, card: AdaptiveCard): MessagingExtensionActionResponse {
  const value: TaskModuleTaskInfo = {
    title,
    card: CardFactory.adaptiveCard(card),
    height: 'medium',
    width: 'medium',
  }
  return { task: { type: 'continue', value } }
}
