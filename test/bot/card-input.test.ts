import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerFromCard } from '../../bot/card-input.ts'
import type { Element } from '../../bot/cards/adaptive-card.ts'
import { ballot } from '../../bot/cards/ballot.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import { marksOf } from '../../src/poll/kinds.ts'
import { answersOfKinds, kinds, pollOf } from '../poll/polls-of-kinds.ts'

/** What a client sends of a card that is sent as it was filled in. */
function dataOf(elements: Element[]): Record<string, unknown> {
  const inputs = elements.filter((element) => element.type.startsWith('Input.'))
  return Object.fromEntries(
    inputs.map((input) => [input.id, 'value' in input ? String(input.value) : '']),
  )
}

test.each(kinds)('a card of %s that is filled in with an answer sends that answer', (kind) => {
  const poll = pollOf(kind)
  const view = { t: messagesIn('sv'), language: 'sv' as const }
  fc.assert(
    fc.property(answersOfKinds[kind], (answer) => {
      const sent = answerFromCard(poll, dataOf(ballot(poll, view, answer)))
      expect(sent && marksOf(poll, sent)).toEqual(marksOf(poll, answer))
    }),
    { numRuns: 40 },
  )
})

test.each(kinds)('a card of %s that is empty sends no answer', (kind) => {
  const poll = pollOf(kind)
  const empty = dataOf(ballot(poll, { t: messagesIn('en'), language: 'en' }))
  expect(answerFromCard(poll, empty)).toBeUndefined()
})

test('points that do not add up, and one option in two places, are no answer', () => {
  const allocated = { 'share:o1': '50', 'share:o2': '49', 'share:o3': '' }
  expect(answerFromCard(pollOf('allocation'), allocated)).toBeUndefined()
  const ranked = { 'place:0': 'o1', 'place:1': 'o1' }
  expect(answerFromCard(pollOf('ranking'), ranked)).toBeUndefined()
})
