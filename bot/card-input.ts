import type { Answer } from '../src/poll/poll.ts'

/** What a card sends: what the button carries, and every input on the card under its id. */
export type CardData = Record<string, unknown>

/** The answer on a poll's card; undefined when nothing has been chosen. */
export function answerFromCard(data: CardData): Answer | undefined {
  const chosen = wordsIn(data.optionIds).split(',').filter(Boolean) // several arrive as one string
  if (chosen.length > 0) return { optionIds: chosen }
  const recognition = wordsIn(data.recognition)
  if (!recognition) return undefined
  const remark = wordsIn(data.remark)
  return { recognition, ...(remark && { remark }) } as Answer // `execute` checks it
}

/** The answer to one finding on a feedback card, which holds the inputs of them all. */
export function responseFromCard(
  data: CardData,
): { findingId: string; recognition: string; comment?: string } | undefined {
  const findingId = wordsIn(data.findingId)
  const recognition = wordsIn(data[`recognition:${findingId}`])
  if (!recognition) return undefined
  const comment = wordsIn(data[`comment:${findingId}`])
  return { findingId, recognition, ...(comment && { comment }) }
}

export function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
