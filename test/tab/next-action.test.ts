import { expect, test } from 'vitest'
import type { PollPhase } from '../../src/poll/poll.ts'
import { asParticipantsSee } from '../../tab/facilitator/as-participants-see.ts'
import { nextAction, otherActions } from '../../tab/facilitator/next-action.ts'
import * as canned from './canned.ts'
import { askedTwice } from './canned-groups.ts'

function at(phase: PollPhase, isResultShown = false) {
  return canned.ledBy(canned.pollState({ ...canned.recognition, phase }), isResultShown)
}

test('a question is opened, closed, shown and left, in that order', () => {
  expect(nextAction(at('draft'))).toBe('open')
  expect(nextAction(at('open'))).toBe('close')
  expect(nextAction(at('closed'))).toBe('reveal')
  expect(nextAction(at('revealed', true))).toBe('next')
})

test('a question whose result shows by itself once closed needs no showing', () => {
  expect(nextAction(at('closed', true))).toBe('next')
})

test('the seminar is started first and ended last', () => {
  expect(nextAction(canned.planned)).toBe('start')
  const last = { ...canned.slide, step: { ...canned.slide.step!, index: 8 } }
  expect(nextAction(last)).toBe('end')
  expect(nextAction(canned.ended)).toBeUndefined()
})

test('an open question can be shown at once, which closes it', () => {
  expect(otherActions(at('open'))).toEqual(['reveal', 'previous', 'next'])
})

test('a result that shows while votes come in needs no showing', () => {
  expect(otherActions(at('open', true))).toEqual(['previous', 'next'])
})

test('a sealed question can be shown or asked again, but not opened', () => {
  const state = canned.pollState({ ...canned.recognition, phase: 'closed', isSealed: true })
  expect(nextAction(canned.ledBy(state))).toBe('reveal')
  expect(otherActions(canned.ledBy(state))).toEqual(['askAgain', 'leaveOut', 'previous', 'next'])
})

test('the small picture of what participants see hides what they can’t see', () => {
  const led = canned.ledBy(
    canned.pollState({ ...canned.recognition, result: canned.recognitionResult }),
  )
  const content = asParticipantsSee(led).step?.content
  expect(content).toMatchObject({ kind: 'poll', result: undefined, remarks: [] })

  const [before] = askedTwice.earlier
  const twice = { ...askedTwice, earlier: [{ ...before!, isKeptBack: true }] }
  const shown = asParticipantsSee(canned.ledBy(canned.pollState(twice), true)).step?.content
  expect(shown).toMatchObject({ kind: 'poll', result: twice.result, earlier: [] })
})

test('a closed question can be opened, asked again or left out', () => {
  expect(otherActions(at('revealed', true))).toEqual([
    'hide',
    'reopen',
    'askAgain',
    'leaveOut',
    'previous',
  ])
})

test('a question that is left out is neither shown nor hidden, but can be counted again', () => {
  const leftOut = canned.pollState({ ...canned.recognition, phase: 'closed', isLeftOut: true })
  expect(nextAction(canned.ledBy(leftOut))).toBe('next')
  expect(otherActions(canned.ledBy(leftOut))).toEqual(['reopen', 'askAgain', 'letIn', 'previous'])
})
