import type { Answer, Poll } from '../src/poll/poll.ts'
import { type Recognition, recognitions } from '../src/recognition.ts'
import type { Rating } from '../src/poll/ratings.ts'

/** What a card sends: what the button carries, and every input on the card under its id. */
export type CardData = Record<string, unknown>

/** The answer on a poll's card; undefined when something is missing in it. `execute` checks the rest. */
export function answerFromCard(poll: Poll, data: CardData): Answer | undefined {
  switch (poll.kind) {
    case 'recognition': {
      const recognition = wordsIn(data.recognition) as Recognition
      const remark = wordsIn(data.remark)
      return recognition ? { recognition, ...(remark && { remark }) } : undefined
    }
    case 'choice': {
      const chosen = wordsIn(data.optionIds).split(',').filter(Boolean) // several arrive as one string
      const optionIds = chosen.filter((id) => id !== '?')
      if (optionIds.length > 0) return { optionIds }
      return chosen.length > 0 ? { unsure: true } : undefined
    }
    case 'scale':
      return ratingsIn(data, poll.statements)
    case 'polarity':
      return ratingsIn(data, poll.rows)
    case 'ranking':
      return rankingIn(data, poll.mostRanked)
    case 'allocation':
      return sharesIn(data, poll.options)
    case 'words': {
      const written = Array.from({ length: poll.mostWords }, (_, n) => wordsIn(data[`word:${n}`]))
      const words = written.filter(Boolean)
      return words.length > 0 ? { words } : undefined
    }
    case 'openText': {
      const text = wordsIn(data.text)
      return text ? { text } : undefined
    }
  }
}

/** The answer to one finding on a feedback card, which holds the inputs of them all. */
export function responseFromCard(
  data: CardData,
): { findingId: string; recognition: string; comment?: string; mayQuote?: boolean } | undefined {
  const findingId = wordsIn(data.findingId)
  const recognition = wordsIn(data[`recognition:${findingId}`])
  if (!recognition) return undefined
  const comment = wordsIn(data[`comment:${findingId}`])
  const mayQuote = wordsIn(data[`quote:${findingId}`]) === 'true'
  return { findingId, recognition, ...(comment && { comment, mayQuote }) }
}

/**
 * What stands in the boxes of a finding; undefined where nothing does. A button sends every input on
 * the card, so this is also what somebody has written to another finding than the one they answered.
 */
export function writtenOn(data: CardData, findingId: string): WrittenOnCard | undefined {
  const recognition = recognitions.find((each) => each === data[`recognition:${findingId}`])
  const comment = wordsIn(data[`comment:${findingId}`])
  const mayQuote = wordsIn(data[`quote:${findingId}`]) === 'true'
  return recognition || comment ? { recognition, comment, mayQuote } : undefined
}

export interface WrittenOnCard {
  recognition: Recognition | undefined
  comment: string
  mayQuote: boolean
}

export function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function ratingsIn(data: CardData, rows: { id: string }[]): Answer | undefined {
  const ratings = rows.flatMap(({ id }): [string, Rating][] => {
    const chosen = wordsIn(data[`rating:${id}`])
    if (!chosen) return []
    return [[id, chosen === 'unsure' ? chosen : Number(chosen)]]
  })
  return ratings.length > 0 ? { ratings: Object.fromEntries(ratings) } : undefined
}

function rankingIn(data: CardData, most: number): Answer | undefined {
  const places = Array.from({ length: most }, (_, index) => wordsIn(data[`place:${index}`]))
  const ranking = places.filter((id) => id && id !== '?')
  if (ranking.length > 0) return new Set(ranking).size === ranking.length ? { ranking } : undefined
  return places.includes('?') ? { unsure: true } : undefined
}

function sharesIn(data: CardData, options: { id: string }[]): Answer | undefined {
  const shares = options.map(({ id }): [string, number] => [id, Number(data[`share:${id}`] ?? 0)])
  const sum = shares.reduce((total, [, share]) => total + share, 0)
  if (sum === 0 && wordsIn(data.unsure)) return { unsure: true }
  return sum === 100 ? { shares: Object.fromEntries(shares) } : undefined
}
