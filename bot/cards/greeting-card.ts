import type { Messages } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import type { AdaptiveCard } from './adaptive-card.ts'
import { card, heading, text } from './elements.ts'

/** What the bot says when it has been added to a conversation. */
export function greetingCard(isPersonal: boolean, t: Messages, language: Language): AdaptiveCard {
  const { greeting } = t.chat
  return card(
    [
      heading(greeting.heading),
      text(isPersonal ? greeting.personal : greeting.group),
      text(isPersonal ? greeting.next : greeting.nextInGroup),
    ],
    [],
    { language, fallbackText: greeting.heading },
  )
}
