import fc from 'fast-check'
import type { AdaptiveCard } from '../../bot/cards/adaptive-card.ts'
import { choosePollCard } from '../../bot/cards/choose-poll-card.ts'
import { feedbackCard } from '../../bot/cards/feedback-card.ts'
import { greetingCard } from '../../bot/cards/greeting-card.ts'
import { reminderCard } from '../../bot/cards/reminder-card.ts'
import { lonePollCard, pollCard } from '../../bot/cards/poll-card.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import type { Poll } from '../../src/poll/poll.ts'
import { answersOfKinds, kinds, picturesOfKinds, pollOf } from '../poll/polls-of-kinds.ts'
import {
  id,
  long,
  recognition,
  choice,
  pollContent,
  shownResult,
  feedbackContent,
  view,
  own,
  everyFinding,
} from './card-contents.ts'

/** Every kind of card that there is, by what it is; the longest ones too. */
export const everyCard: Record<string, (language: Language) => AdaptiveCard> = {
  'a reminder': (language) =>
    reminderCard(
      {
        kind: 'reminder',
        versionId: id(9),
        unitName: 'Älvbro kommun',
        title: long(200),
        dueAt: new Date('2026-12-08T13:30:00Z'),
      },
      view(language),
    ),
  'a greeting': (language) => greetingCard(false, messagesIn(language), language),
  'an open poll': (language) => pollCard(pollContent(recognition), view(language)),
  'an open poll with its result': (language) =>
    pollCard(pollContent(recognition, { result: shownResult(recognition) }), view(language)),
  'the own view of an open poll': (language) =>
    pollCard(pollContent(recognition), view(language), own),
  'a closed poll': (language) =>
    pollCard(pollContent({ ...recognition, phase: 'closed' }), view(language)),
  'a revealed poll of the longest kind': (language) =>
    pollCard(
      pollContent({ ...choice, phase: 'revealed' }, { result: shownResult(choice) }),
      view(language),
    ),
  'an open poll of the longest kind': (language) =>
    pollCard(pollContent(choice, { result: shownResult(choice) }), view(language)),
  'the own view of the longest kind': (language) =>
    pollCard(pollContent(choice, { result: shownResult(choice) }), view(language), {
      optionIds: ['o1', 'o2', 'o3'],
    }),
  'an open poll that nobody can keep up': (language) =>
    lonePollCard(pollContent(choice), view(language)),
  'the choice of a poll where the bot is not': (language) =>
    choosePollCard([{ poll: choice, seminar: { title: { sv: long(200) } } }], {
      ...view(language),
      isBotHere: false,
    }),
  'a poll with too few answers': (language) =>
    pollCard(
      pollContent(
        { ...recognition, phase: 'revealed' },
        { answered: 3, result: { shown: false, threshold: 5 } },
      ),
      view(language),
    ),
  'feedback of three findings': (language) => feedbackCard(feedbackContent(3), view(language)),
  'feedback of the longest kind': (language) =>
    feedbackCard(feedbackContent(200, 300), view(language), everyFinding),
  'acknowledged feedback': (language) =>
    feedbackCard(
      { ...feedbackContent(3), acknowledgedAt: new Date('2026-11-24T13:30:00Z') },
      view(language),
    ),
}

for (const kind of kinds) {
  const poll = pollOf(kind, { id: id(1), seminarId: id(2) })
  const [first] = fc.sample(answersOfKinds[kind], { numRuns: 1, seed: 1 })
  const result = { shown: true, ...picturesOfKinds[kind] } as const
  everyCard[`open ${kind}`] = (language) => pollCard(pollContent(poll, { result }), view(language))
  everyCard[`the own view of ${kind}`] = (language) =>
    pollCard(pollContent(poll, { result }), view(language), first)
}

const longRows = Array.from({ length: 12 }, (_, n) => ({
  id: `row${n}`,
  label: { sv: long(300) },
  left: { sv: long(150) },
  right: { sv: long(150) },
}))
for (const kind of ['scale', 'polarity'] as const) {
  const poll = pollOf(kind, { statements: longRows, rows: longRows } as Partial<Poll>)
  const rated = longRows.map(({ id: row }) => [row, 'unsure'] as const)
  const rows = longRows.map(({ id: row }) => ({ ...picturesOfKinds.scale.rows[0]!, id: row }))
  everyCard[`the own view of the longest ${kind}`] = (language) =>
    pollCard(pollContent(poll, { result: { shown: true, kind, rows } }), view(language), {
      ratings: Object.fromEntries(rated),
    })
}
