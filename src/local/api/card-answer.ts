import { z } from 'zod'
import { cardType } from '../activity.ts'
import { savePersonalView } from '../chat-repository.ts'
import type { RoomParts } from '../room-parts.ts'
import type { ActionOutcome } from './answers.ts'

const invokeAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() })
const refusal = z.object({ message: z.string() })

/** As Teams does: a card replaces what this person sees, a message is shown for a moment. */
export async function takeAnswer(
  room: RoomParts,
  chatId: string,
  personId: string,
  messageId: string,
  answer: unknown,
): Promise<ActionOutcome> {
  const { statusCode, type, value } = invokeAnswer.parse(answer)
  if (statusCode === 200 && type === cardType) {
    await savePersonalView(room.app.store, messageId, personId, z.looseObject({}).parse(value))
    room.events.tell([personId], { kind: 'messages', chatId, isNew: false })
    return { isRefused: false }
  }
  if (statusCode === 200) return { text: z.string().parse(value), isRefused: false }
  return { text: refusal.safeParse(value).data?.message, isRefused: true }
}
