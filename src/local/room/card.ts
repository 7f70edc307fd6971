import { AdaptiveCard, ExecuteAction, type Input, OpenUrlAction, Strings } from 'adaptivecards'
import type { Messages } from '../../i18n/messages.ts'
import { cardLook } from './card-look.ts'
import { element } from './element.ts'
import { markdownNodes } from './markdown.ts'

/** Drawing a card and what its buttons lead to. */
export interface CardActions {
  onExecute: (verb: string, data: unknown) => void
  onLink: (url: string) => void
}

export interface DrawnCard {
  element: HTMLElement
  /** What has been filled in, by input; to be carried over to the next drawing. */
  filledIn: () => Map<string, string>
  /** What the card wants to be asked for as soon as somebody sees it. */
  refresh: { verb: string; data: unknown } | undefined
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  const html = element('div', {}, ...markdownNodes(text)).innerHTML // safe: written out from nodes
  result.outputHtml = html
  result.didProcess = true
}

/**
 * Draws a card as Teams would. `filledIn` is what somebody was busy writing in the card that this
 * one replaces, which an edit in between should not take from them.
 */
export function drawCard(
  json: object,
  { onExecute, onLink }: CardActions,
  t: Messages,
  filledIn?: Map<string, string>,
): DrawnCard {
  Strings.defaults.overflowButtonText = () => '…'
  const card = new AdaptiveCard()
  card.hostConfig = cardLook
  card.parse(withFilledIn(json, filledIn ?? new Map()) as object)
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) onExecute(action.verb, action.data)
    if (action instanceof OpenUrlAction && action.url) onLink(action.url)
  }
  card.onAnchorClicked = (_element, anchor) => {
    onLink(anchor.href)
    return true
  }
  const drawn = card.render() ?? element('p', {}, t.room.chat.unreadable)
  drawn.lang = String((json as { lang?: unknown }).lang ?? '')
  const { refresh } = card
  return {
    element: drawn,
    filledIn: () => valuesOf(card.getAllInputs()),
    refresh: refresh?.action && { verb: refresh.action.verb, data: refresh.action.data },
  }
}

function valuesOf(inputs: Input[]): Map<string, string> {
  const filled = inputs.filter(({ id, value }) => id && typeof value === 'string' && value !== '')
  return new Map(filled.map(({ id, value }) => [id!, String(value)]))
}

/** The card with the same inputs already filled in. */
function withFilledIn(part: unknown, filledIn: Map<string, string>): unknown {
  if (Array.isArray(part)) return part.map((each) => withFilledIn(each, filledIn))
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [key, withFilledIn(value, filledIn)])
  const copy = Object.fromEntries(entries)
  const isInput = typeof copy.type === 'string' && copy.type.startsWith('Input.')
  const value = isInput && filledIn.get(copy.id)
  return value ? { ...copy, value } : copy
}
