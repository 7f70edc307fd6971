import { expect, test } from 'vitest'
import { choosePoll } from '../../bot/chat/choose-poll.ts'
import type { Poll, PollPhase } from '../../src/poll/poll.ts'

const recognition = poll('recognition', 'Känner ni igen er?')
const challenges = poll('choice', 'Vilka utmaningar ser ni?')
const lessons = poll('choice', 'Vad händer när något går fel?')
const polls = [recognition, challenges, lessons]

function poll(kind: 'recognition' | 'choice', sv: string, phase: PollPhase = 'draft'): Poll {
  const base = { id: sv, seminarId: 's', boxId: sv, results: 'live' as const, isSealed: false }
  const question = { sv }
  if (kind === 'recognition') return { ...base, kind, question, phase }
  return { ...base, kind, question, phase, options: [], mostChoices: 1 }
}

test.each([
  ['2', challenges],
  ['igenkänning', recognition],
  ['reflection', recognition],
  ['känner ni igen er', recognition],
  ['frågan om utmaningar', challenges],
  ['utmaning', challenges],
  ['fel', lessons],
])('"%s" means one poll', (words, expected) => {
  expect(choosePoll(polls, words)).toEqual({ kind: 'one', poll: expected })
})

test.each(['0', '4', 'fotboll', 'känner fotboll'])('"%s" means none', (words) => {
  expect(choosePoll(polls, words)).toEqual({ kind: 'none' })
})

test('words that fit several give them all, unless one alone is still to be opened', () => {
  expect(choosePoll(polls, 'valfrågan')).toEqual({ kind: 'several', polls: [challenges, lessons] })
  const opened = poll('choice', 'Vilka utmaningar ser ni?', 'closed')
  expect(choosePoll([opened, lessons], 'valfrågan')).toEqual({ kind: 'one', poll: lessons })
})
