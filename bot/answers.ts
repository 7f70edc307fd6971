import type { AdaptiveCardInvokeResponse } from 'botbuilder'
import { AppError } from '../src/errors.ts'
import type { Messages } from '../src/i18n/messages.ts'
import type { AdaptiveCard } from './cards/adaptive-card.ts'

/** Replaces the card, for the person who pressed the button and nobody else. */
export function showCard(card: AdaptiveCard): AdaptiveCardInvokeResponse {
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: card as unknown as Record<string, unknown>,
  }
}

/** A short message beside the card, to that person only. The card stays as it was. */
export function showText(text: string): AdaptiveCardInvokeResponse {
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: text as unknown as Record<string, unknown>, // a string here, says the protocol; the type does not
  }
}

/** A refusal we expect, in words. Anything else is a bug, and passed on to whoever looks after those. */
export function refusalText(error: unknown, t: Messages): string {
  if (error instanceof AppError) return t.error[error.code]
  throw error
}
