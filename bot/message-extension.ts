import {
  CardFactory,
  type MessagingExtensionActionResponse,
  type TaskModuleTaskInfo,
} from 'botbuilder'
import { z } from 'zod'
import { execute } from '../src/commands.ts'
import { readPollCard } from '../src/delivery/cards.ts'
import { textIn } from '../src/language.ts'
import { listPolls } from '../src/poll/repository.ts'
import { listSeminars } from '../src/seminar/repository.ts'
import { mayFacilitate } from '../src/seminar/seminar.ts'
import { refusalText } from './answers.ts'
import type { CardTurn } from './card-actions.ts'
import type { AdaptiveCard } from './cards/adaptive-card.ts'
import { choosePollCard, type OfferedPoll } from './cards/choose-poll-card.ts'
import { pollCard } from './cards/poll-card.ts'

/** Somebody is writing a message and wants one of their polls in it. */
export async function askWhichPoll(turn: CardTurn): Promise<MessagingExtensionActionResponse> {
  const { extension } = turn.t.chat
  const offered = await pollsToPut(turn)
  if (offered.length === 0) return saying(extension.none)
  return dialog(extension.title, choosePollCard(offered, turn))
}

/** Lets the poll be answered in this conversation, and puts its card in the message. */
export async function putPollHere(
  turn: CardTurn,
  data: unknown,
): Promise<MessagingExtensionActionResponse> {
  const { app, actor, place, t, language } = turn
  const chosen = choice.safeParse(data)
  if (!chosen.success) return saying(t.chat.extension.chooseFirst)
  const { pollId } = chosen.data
  try {
    await execute(app, actor, 'poll.place', { pollId, conversationId: place.conversationId })
  } catch (error) {
    return saying(refusalText(error, t))
  }
  const content = await readPollCard(app.store, pollId)
  const { question } = content.poll
  const preview = CardFactory.thumbnailCard(
    textIn(question, language),
    textIn(content.seminar.title, language),
  )
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: [{ ...CardFactory.adaptiveCard(pollCard(content, turn)), preview }],
    },
  }
}

/** A dialog that only says something, and can be closed. */
export function saying(text: string): MessagingExtensionActionResponse {
  return { task: { type: 'message', value: text } }
}

const choice = z.object({ pollId: z.uuid() })

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
