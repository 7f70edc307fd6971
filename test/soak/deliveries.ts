import { setTimeout as pause } from 'node:timers/promises'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { Crew } from './crew.ts'

/** What the lead was told is on its way: a version, and words that only its card has. */
export interface Delivered {
  versionId: string
  title: string
}

/**
 * Leaves in the list what still waits, and looks for the cards of the others in the unit's chat. One
 * whose sender died between posting and noting it is posted again, so there may be two; resolves to
 * how many. What a process had taken when it died is taken over after a minute, so it may wait.
 */
export async function checkSent(
  crew: Crew,
  address: string,
  waiting: Delivered[],
): Promise<number> {
  let twice = 0
  for (const delivery of waiting.splice(0)) {
    const view = await crew.lead.read<FeedbackView>(`/api/feedback/${delivery.versionId}`)
    if (view.delivery?.status === 'failed') {
      throw new Error(`Not delivered: ${view.delivery.failure}`)
    }
    if (view.delivery?.status !== 'sent') {
      waiting.push(delivery)
      continue
    }
    const cards = await countCards(crew, address, delivery.title)
    if (cards < 1 || cards > 2) throw new Error(`${delivery.title} has ${cards} cards`)
    twice += cards - 1
  }
  return twice
}

/** Nothing may wait for longer than it takes to notice that its sender is gone. */
export async function checkAllSent(
  crew: Crew,
  address: string,
  waiting: Delivered[],
): Promise<number> {
  let twice = 0
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(1_000)) {
    twice += await checkSent(crew, address, waiting)
    if (waiting.length === 0) return twice
  }
  throw new Error(`${waiting.length} deliveries still wait`)
}

async function countCards({ chatId, contact }: Crew, address: string, title: string) {
  const path = `/local/api/chats/${chatId}/messages?as=${contact.id}`
  const messages = (await (await fetch(`${address}${path}`)).json()) as object[]
  return messages.filter((message) => JSON.stringify(message).includes(title)).length
}
