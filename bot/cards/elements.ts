import type { Language } from '../../src/language.ts'
import type {
  Action,
  AdaptiveCard,
  Element,
  ExecuteAction,
  OpenUrlAction,
  TextBlock,
} from './adaptive-card.ts'

interface CardExtras {
  language: Language
  /** What a client shows that is too old for the card. */
  fallbackText: string
  refresh?: ExecuteAction
}

export function card(body: Element[], actions: Action[], extras: CardExtras): AdaptiveCard {
  const { language, fallbackText, refresh } = extras
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText,
    ...(refresh && { refresh: { type: 'Refresh' as const, action: refresh } }),
    body,
    actions,
  }
}

export function heading(text: string): TextBlock {
  return {
    type: 'TextBlock',
    text: plain(text),
    style: 'heading',
    size: 'large',
    weight: 'bolder',
    wrap: true,
  }
}

export function text(content: string, look: Partial<TextBlock> = {}): TextBlock {
  return { type: 'TextBlock', text: plain(content), wrap: true, ...look }
}

export function quiet(content: string): TextBlock {
  return text(content, { isSubtle: true, size: 'small', spacing: 'small' })
}

/** A button that reaches the bot as the command or verb it names, whoever presses it. */
export function commandButton(
  verb: string,
  title: string,
  data: Record<string, string>,
): ExecuteAction {
  // There is no `Action.Submit` as fallback: its answer would arrive as a message for all to see.
  return { type: 'Action.Execute', verb, title, data }
}

export function link(title: string, url: string): OpenUrlAction {
  return { type: 'Action.OpenUrl', title, url }
}

/** The one thing that most people came for. */
export function primary<Button extends Action>(button: Button): Button {
  return { ...button, style: 'positive' }
}

/** Keeps a text from being read as a link, a list or a function of the card's own small markup. */
export function plain(content: string): string {
  return content
    .replaceAll('](', `]${wordJoiner}(`)
    .replaceAll('{{', `{${wordJoiner}{`)
    .replace(listMark, `$&${wordJoiner}`)
}

/** A list of one: each would begin at 1 again, whatever its number says. */
const listMark = /^\s*(?:\d+(?=[.)]\s)|[-*+](?=\s))/

/** Takes no room and breaks no line. */
const wordJoiner = '\u2060'
