import { AdaptiveCard, ExecuteAction, OpenUrlAction, Strings } from 'adaptivecards'
import type { Messages } from '../../i18n/messages.ts'
import { cardLook } from './card-look.ts'
import { type CardWork, resumeWork, withWork, workIn } from './card-work.ts'
import { element } from './element.ts'
import { markdownNodes } from './markdown.ts'

/** Drawing a card and what its buttons lead to. */
export interface CardActions {
  onExecute: (verb: string, data: unknown) => void
  onLink: (url: string) => void
}

export interface DrawnCard {
  element: HTMLElement
  /** What somebody is busy with in it, to be carried over to the next drawing. */
  work: () => CardWork
  /** Goes on with the work that it was drawn with; to be called once it is in the page. */
  resume: () => void
  /** What the card wants to be asked for as soon as somebody sees it. */
  refresh: { verb: string; data: unknown } | undefined
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  const html = element('div', {}, ...markdownNodes(text)).innerHTML // safe: written out from nodes
  result.outputHtml = html
  result.didProcess = true
}

/** Draws a card as Teams would. `work` comes from the drawing that this one replaces. */
export function drawCard(
  json: object,
  { onExecute, onLink }: CardActions,
  t: Messages,
  work?: CardWork,
): DrawnCard {
  Strings.defaults.overflowButtonText = () => '…'
  const card = new AdaptiveCard()
  card.hostConfig = cardLook
  card.parse((work ? withWork(json, work) : json) as object)
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) onExecute(action.verb, action.data)
    if (action instanceof OpenUrlAction && action.url) onLink(action.url)
  }
  card.onAnchorClicked = (_element, anchor) => {
    onLink(anchor.href)
    return true
  }
  card.onElementVisibilityChanged = ({ renderedElement }) => {
    // The package is about to say this of what was folded, where a screen reader can't use it.
    queueMicrotask(() => renderedElement?.removeAttribute('aria-expanded'))
  }
  const drawn = card.render() ?? element('p', {}, t.room.chat.unreadable)
  // The package leaves out a text that is empty; a screen reader would read the address instead.
  for (const image of drawn.querySelectorAll<HTMLImageElement>('img:not([alt])')) image.alt = ''
  drawn.lang = String((json as { lang?: unknown }).lang ?? '')
  const { refresh } = card
  return {
    element: drawn,
    work: () => workIn(card, json, drawn),
    resume: () => work && resumeWork(card, drawn, work),
    refresh: refresh?.action && { verb: refresh.action.verb, data: refresh.action.data },
  }
}
