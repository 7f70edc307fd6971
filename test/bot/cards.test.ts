import { expect, test } from 'vitest'
import type { AdaptiveCard } from '../../bot/cards/adaptive-card.ts'
import { feedbackCard } from '../../bot/cards/feedback-card.ts'
import { lonePollCard, pollCard } from '../../bot/cards/poll-card.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { PollCardContent } from '../../src/delivery/messenger.ts'
import type { Poll } from '../../src/poll/poll.ts'
import type { RatedRow } from '../../src/poll/ratings.ts'
import { picturesOfKinds, pollOf } from '../poll/polls-of-kinds.ts'
import {
  id,
  recognition,
  choice,
  pollContent,
  shownResult,
  feedbackContent,
  view,
  own,
} from './card-contents.ts'

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

test('bars are as long as their shares, however small, and none is drawn of what is too small to show', () => {
  const widths = (poll: Poll, result: PollCardContent['result']) =>
    words(pollCard(pollContent(poll, { result }), view('sv')))
      .match(/card-(bar|track)\.png","width":"\d+px/g)!
      .map((part) => part.replace(/\.png","width":"|card-|px/g, ' ').trim())
      .join(', ')

  const bars = [0, 0.001, 0.05, 0.13, 1].map((share, n) => ({ id: `o${n}`, ballots: n, share }))
  expect(widths(choice, { shown: true, kind: 'bars', bars })).toBe(
    'track 200, bar 1, track 199, bar 10, track 190, bar 26, track 174, bar 200',
  )
  const rows: RatedRow[] = [
    { id: 'o1', shown: true, rated: 9, unsure: 0, counts: [0, 0, 9, 0, 0], mean: 3 },
    { id: 'o2', shown: false },
  ]
  const scale = pollOf('scale')
  expect(widths(scale, { shown: true, kind: 'scale', rows })).toBe('bar 100, track 100')
})

test('a card says that there are words that nobody has read yet', () => {
  const card = (waiting: number) =>
    words(
      pollCard(
        pollContent(pollOf('words'), {
          result: { shown: true, kind: 'words', words: [], waiting },
        }),
        view('sv'),
      ),
    )
  expect(card(2)).toContain(swedish.chat.poll.wordsWaiting)
  expect(card(0)).not.toContain(swedish.chat.poll.wordsWaiting)
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

test('what begins like a list keeps its number', () => {
  const result = { shown: true, ...picturesOfKinds.ranking } as const
  const ranked = pollCard(pollContent(pollOf('ranking'), { result }), view('sv'))
  const findings = feedbackCard({ ...feedbackContent(2), title: '3) Kvar' }, view('sv'))
  const numbered = [ranked, findings].flatMap((card) =>
    [...words(card).matchAll(/"text":"(\d[^"]*)/g)].map(([, text]) => text!),
  )

  expect(numbered.map((text) => text[0])).toEqual(expect.arrayContaining(['1', '2', '3']))
  for (const text of numbered) expect(text).not.toMatch(/^\d+[.)]\s/)
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
