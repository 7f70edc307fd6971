import { readFileSync } from 'node:fs'
import * as cards from 'adaptivecards'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AdaptiveCard } from '../../bot/cards/adaptive-card.ts'
import { choosePollCard } from '../../bot/cards/choose-poll-card.ts'
import { feedbackCard, type FeedbackViewer } from '../../bot/cards/feedback-card.ts'
import { greetingCard } from '../../bot/cards/greeting-card.ts'
import { reminderCard } from '../../bot/cards/reminder-card.ts'
import { lonePollCard, pollCard } from '../../bot/cards/poll-card.ts'
import { browserLinks } from '../../bot/links.ts'
import type { FeedbackCardContent, PollCardContent } from '../../src/delivery/messenger.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import { languages } from '../../src/language.ts'
import type { Answer, ChoicePoll, Poll, RecognitionPoll } from '../../src/poll/poll.ts'
import { answersOfKinds, kinds, picturesOfKinds, pollOf } from '../poll/polls-of-kinds.ts'

/** Microsoft's own (MIT), from adaptivecards.io. */
const schemaFile = new URL('../support/schemas/adaptive-card-1.5.json', import.meta.url)
const links = browserLinks('https://tillkom.example')
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const long = (length: number) => 'Åsikten '.repeat(length).slice(0, length)

const base = {
  id: id(1),
  seminarId: id(2),
  boxId: id(3),
  results: 'live' as const,
  phase: 'open' as const,
  isSealed: false,
}
const recognition: RecognitionPoll = {
  ...base,
  kind: 'recognition',
  question: { sv: 'Känner ni igen er?', en: 'Do you recognise yourselves?' },
  help: { sv: 'Tänk på de senaste tio åren.' },
}
const choice: ChoicePoll = {
  ...base,
  kind: 'choice',
  question: { sv: long(200) },
  options: Array.from({ length: 20 }, (_, n) => ({ id: `o${n}`, label: { sv: long(120) } })),
  mostChoices: 3,
}

function pollContent(poll: Poll, change: Partial<PollCardContent> = {}): PollCardContent {
  return {
    kind: 'poll',
    seminar: { id: id(2), title: { sv: 'Inledande seminarium' } },
    poll,
    answered: 46,
    ...change,
  }
}

function shownResult(poll: Poll): PollCardContent['result'] {
  const ids = poll.kind === 'choice' ? poll.options.map((each) => each.id) : ['yes', 'partly', 'no']
  return {
    shown: true,
    kind: 'bars',
    bars: ids.map((each, n) => ({ id: each, ballots: n, share: n / 20 })),
  }
}

function feedbackContent(findings: number, headingLength = 40): FeedbackCardContent {
  return {
    kind: 'feedback',
    documentId: id(8),
    versionId: id(9),
    unitName: 'Älvbro kommun',
    title: long(headingLength),
    summary: long(280),
    answer: { days: 14, isGiven: false },
    isSmallUnit: true,
    dispositions: 2,
    findings: Array.from({ length: findings }, (_, n) => ({
      id: id(100 + n),
      heading: long(headingLength),
    })),
  }
}

const view = (language: Language) => ({ t: messagesIn(language), language, links })
const own: Answer = { recognition: 'partly', remark: long(1000) }
const everyFinding: FeedbackViewer = {
  mayRespond: true,
  mayAcknowledge: true,
  mayGiveAnswer: true,
  own: new Map(
    Array.from({ length: 12 }, (_, n) => [id(100 + n), { recognition: 'partly' as const }]),
  ),
}

const drawn: Record<string, (language: Language) => AdaptiveCard> = {
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
  drawn[`open ${kind}`] = (language) => pollCard(pollContent(poll, { result }), view(language))
  drawn[`the own view of ${kind}`] = (language) =>
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
  drawn[`the own view of the longest ${kind}`] = (language) =>
    pollCard(pollContent(poll, { result: { shown: true, kind, rows } }), view(language), {
      ratings: Object.fromEntries(rated),
    })
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
const validate = ajv.compile(schema)

describe.each(languages)('in %s', (language) => {
  describe.each(Object.entries(drawn))('%s', (_, draw) => {
    const drawnCard = draw(language)

    test('is an Adaptive Card 1.5', () => {
      validate(drawnCard)
      expect(validate.errors ?? []).toEqual([])
    })

    test('is understood by the card parser, with a label on every input', () => {
      const parsed = new cards.AdaptiveCard()
      const context = new cards.SerializationContext(cards.Versions.v1_5)
      parsed.parse(drawnCard, context)
      const validation = parsed.validateProperties()

      expect(eventsOf(context)).toEqual([])
      expect(validation.validationEvents).toEqual([])
      expect(parsed.getAllInputs().every((input) => input.label)).toBe(true)
      expect(drawnCard.fallbackText).toBeTruthy()
    })

    test('is small enough, and has at most six actions', () => {
      expect(Buffer.byteLength(JSON.stringify(drawnCard))).toBeLessThan(28 * 1024)
      expect(drawnCard.actions!.length).toBeLessThanOrEqual(6)
    })
  })
})

/** Every second time, the parser refuses any `lang`: it keeps a global regular expression for it. */
function eventsOf(context: cards.SerializationContext) {
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
    .map(({ message }) => message)
    .filter((message) => !message.endsWith('for property "lang".'))
}

const words = (card: AdaptiveCard) => JSON.stringify(card)
const swedish = messagesIn('sv')

test('a card that nobody can keep up says nothing that is only true for now', () => {
  const result = shownResult(recognition)
  const open = words(lonePollCard(pollContent(recognition, { answered: 20, result }), view('sv')))
  const draft = words(lonePollCard(pollContent({ ...recognition, phase: 'draft' }), view('sv')))

  expect(open).toContain('poll.vote')
  for (const card of [open, draft]) {
    expect(card).toContain(swedish.chat.poll.nowInTab)
    expect(card).toContain('Action.OpenUrl')
    expect(card).not.toMatch(/%|20 |inte öppnats/)
  }
})

test('a result that is hidden is not on the card', () => {
  const card = words(pollCard(pollContent({ ...recognition, phase: 'closed' }), view('sv')))

  expect(card).toContain(swedish.chat.poll.resultLater)
  expect(card).not.toContain('%')
})

test('a bar says in words how many and how large a share', () => {
  const result = shownResult(recognition)
  const card = words(pollCard(pollContent(recognition, { result }), view('sv')))

  expect(card).toContain('2 svar, 10 %')
})

test('the shared card says nothing of what anybody has answered', () => {
  expect(words(pollCard(pollContent(recognition), view('sv')))).not.toContain('✓')
  expect(words(feedbackCard(feedbackContent(3), view('sv')))).not.toContain('✓')
})

test("a person's own view offers to change the answer, and is filled in with it", () => {
  const card = pollCard(pollContent(recognition), view('sv'), own)
  const [change] = card.actions!

  expect(words(card)).toContain('Tack, ditt svar är sparat: Delvis')
  expect(change).toMatchObject({ type: 'Action.ShowCard', title: 'Ändra svar' })
  expect(words(card)).toContain('"value":"partly"')
})

test('there is always a way into the tab', () => {
  const urls = [
    pollCard(pollContent({ ...recognition, phase: 'closed' }), view('sv')),
    feedbackCard(feedbackContent(3), view('sv')),
  ].map(words)

  expect(urls[0]).toContain(`https://tillkom.example/tab/?seminar=${id(2)}`)
  expect(urls[1]).toContain(`https://tillkom.example/tab/?feedback=${id(9)}`)
})

test('what is beyond twelve findings is in the tab', () => {
  expect(words(feedbackCard(feedbackContent(13), view('sv')))).toContain(
    swedish.chat.feedback.more(1),
  )
})

test('somebody who may not answer or acknowledge gets no button for it', () => {
  const onlooker = {
    mayRespond: false,
    mayAcknowledge: false,
    mayGiveAnswer: false,
    own: new Map(),
  }
  const card = words(feedbackCard(feedbackContent(3), view('sv'), onlooker))

  expect(card).not.toContain('feedback.respond')
  expect(card).not.toContain('feedback.acknowledge')
  expect(card).not.toContain('feedback.answer')
})

test('a text that looks like a link is not one', () => {
  const content = { ...feedbackContent(1), title: '[Klicka här](https://example.org)' }

  expect(words(feedbackCard(content, view('sv')))).not.toContain('](')
})

test('a bar of a scale says the mean, and which rows have too few answers', () => {
  const result = { shown: true, ...picturesOfKinds.scale } as const
  const card = words(pollCard(pollContent(pollOf('scale'), { result }), view('sv')))

  expect(card).toContain('medel 3,8 av 5')
  expect(card).toContain(swedish.chat.poll.tooFewHere)
})

test('a ranking of more than five places is answered in the tab', () => {
  const six = Array.from({ length: 6 }, (_, n) => ({ id: `o${n}`, label: { sv: `${n}` } }))
  const poll = pollOf('ranking', { options: six, mostRanked: 6 })
  const card = words(pollCard(pollContent(poll), view('sv')))

  expect(card).toContain(swedish.chat.poll.answerInTab)
  expect(card).not.toContain('"verb":"poll.vote"')
})
