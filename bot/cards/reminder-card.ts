import type { ReminderCardContent } from '../../src/delivery/messenger.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import type { Links } from '../links.ts'
import type { AdaptiveCard } from './adaptive-card.ts'
import { card, heading, link, primary, text } from './elements.ts'

interface View {
  t: Messages
  language: Language
  links: Links
}

/** Reminds a unit, once, that its joint answer is waited for. */
export function reminderCard(
  { unitName, title, dueAt, versionId }: ReminderCardContent,
  { t, language, links }: View,
): AdaptiveCard {
  const { feedback } = t.chat
  const name = feedback.reminder(unitName)
  return card(
    [heading(name), text(title, { weight: 'bolder' }), text(feedback.reminderHelp(dueAt))],
    [primary(link(feedback.readAll, links.feedback(versionId)))],
    { language, fallbackText: t.chat.cardFallback(name) },
  )
}
