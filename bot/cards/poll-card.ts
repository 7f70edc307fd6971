import type { PollCardContent } from '../../src/delivery/messenger.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { Answer, Poll } from '../../src/poll/poll.ts'
import type { Links } from '../links.ts'
import type { Action, AdaptiveCard, Element } from './adaptive-card.ts'
import { answerText } from './answer-text.ts'
import { ballot, fitsOnCard } from './ballot.ts'
import { card, commandButton, heading, link, primary, quiet, text } from './elements.ts'
import { pollResult } from './poll-result.ts'

interface View {
  t: Messages
  language: Language
  links: Links
}

/**
 * A poll in a chat. Without `own` it is what everybody sees; with it, one person's own view, which
 * the platform shows to that person only.
 */
export function pollCard(content: PollCardContent, view: View, own?: Answer): AdaptiveCard {
  return drawn(content, view, outcome(content, view), own)
}

/**
 * A poll on a card that nobody can edit once it is sent. It says nothing that is only true for now,
 * and leads to where that can be seen.
 */
export function lonePollCard(content: PollCardContent, view: View): AdaptiveCard {
  const { t } = view
  const anonymous = isOpen(content.poll) ? [quiet(t.poll.anonymous)] : []
  return drawn(content, view, [text(t.chat.poll.nowInTab), ...anonymous])
}

function drawn(
  { poll, seminar }: PollCardContent,
  view: View,
  state: Element[],
  own?: Answer,
): AdaptiveCard {
  const { t, language, links } = view
  const question = textIn(poll.question, language)
  return card(
    [
      heading(question),
      ...(own ? ownAnswer(poll, own, view) : []),
      ...(isOpen(poll) && !own ? ballot(poll, view) : []),
      ...state,
    ],
    [...answerActions(poll, view, own), link(t.chat.openTab, links.poll(seminar.id, poll.id))],
    {
      language,
      fallbackText: t.chat.cardFallback(question),
      // Without `userIds`: up to 60 people get their own view by themselves, in larger
      // conversations whoever asks for it. A list would have to name who has answered.
      refresh: commandButton('card.refresh', question, { pollId: poll.id }),
    },
  )
}

function isOpen(poll: Poll): boolean {
  return poll.phase === 'open' && !poll.isSealed
}

function ownAnswer(poll: Poll, own: Answer, view: View): Element[] {
  const { t } = view
  const words = answerText(poll, own, view)
  if (!isOpen(poll)) return [text(t.chat.poll.yourAnswer(words))]
  return [text(`✓ ${t.chat.poll.saved(words)}`, { weight: 'bolder' }), quiet(t.chat.poll.mayChange)]
}

function outcome({ poll, answered, result }: PollCardContent, view: View): Element[] {
  const { t } = view
  if (poll.phase === 'draft') return [quiet(t.chat.poll.notOpened)]
  const count = quiet(t.poll.answered(answered))
  const bars = result ? pollResult(poll, result, view) : []
  if (isOpen(poll)) return [...bars, count, quiet(t.poll.anonymous)]
  const later = result ? [] : [quiet(t.chat.poll.resultLater)]
  return [text(t.chat.poll.closed), ...bars, count, ...later]
}

function answerActions(poll: Poll, view: View, own: Answer | undefined): Action[] {
  if (!isOpen(poll) || !fitsOnCard(poll)) return []
  const { t } = view
  if (!own) return [primary(commandButton('poll.vote', t.chat.poll.send, { pollId: poll.id }))]
  const again = primary(commandButton('poll.vote', t.chat.poll.sendChange, { pollId: poll.id }))
  return [
    {
      type: 'Action.ShowCard',
      title: t.chat.poll.change,
      card: { type: 'AdaptiveCard', body: ballot(poll, view, own), actions: [again] },
    },
  ]
}
