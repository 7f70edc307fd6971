import type { FeedbackViewer } from '../../bot/cards/feedback-card.ts'
import { browserLinks } from '../../bot/links.ts'
import type { FeedbackCardContent, PollCardContent } from '../../src/delivery/messenger.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import type { Answer, ChoicePoll, Poll, RecognitionPoll } from '../../src/poll/poll.ts'

export const links = browserLinks('https://tillkom.example')
export const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const long = (length: number) => 'Åsikten '.repeat(length).slice(0, length)

export const base = {
  id: id(1),
  seminarId: id(2),
  boxId: id(3),
  results: 'live' as const,
  phase: 'open' as const,
  isSealed: false,
}
export const recognition: RecognitionPoll = {
  ...base,
  kind: 'recognition',
  question: { sv: 'Känner ni igen er?', en: 'Do you recognise yourselves?' },
  help: { sv: 'Tänk på de senaste tio åren.' },
}
export const choice: ChoicePoll = {
  ...base,
  kind: 'choice',
  question: { sv: long(200) },
  options: Array.from({ length: 20 }, (_, n) => ({ id: `o${n}`, label: { sv: long(120) } })),
  mostChoices: 3,
}

export function pollContent(poll: Poll, change: Partial<PollCardContent> = {}): PollCardContent {
  return {
    kind: 'poll',
    seminar: { id: id(2), title: { sv: 'Inledande seminarium' } },
    poll,
    answered: 46,
    ...change,
  }
}

export function shownResult(poll: Poll): PollCardContent['result'] {
  const ids = poll.kind === 'choice' ? poll.options.map((each) => each.id) : ['yes', 'partly', 'no']
  return {
    shown: true,
    kind: 'bars',
    bars: ids.map((each, n) => ({ id: each, ballots: n, share: n / 20 })),
  }
}

export function feedbackContent(findings: number, headingLength = 40): FeedbackCardContent {
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

export const view = (language: Language) => ({ t: messagesIn(language), language, links })
export const own: Answer = { recognition: 'partly', remark: long(1000) }
export const everyFinding: FeedbackViewer = {
  mayRespond: true,
  mayAcknowledge: true,
  mayGiveAnswer: true,
  own: new Map(
    Array.from({ length: 12 }, (_, n) => [id(100 + n), { recognition: 'partly' as const }]),
  ),
}
