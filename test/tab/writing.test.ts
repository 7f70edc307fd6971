import { expect, test } from 'vitest'
import type { PollDesign, PollSettings } from '../../src/poll/poll.ts'
import { stepDesign } from '../../src/step/design-input.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { blankPoll } from '../../tab/agenda/question/blank-poll.ts'
import { isComplete } from '../../tab/agenda/question/is-complete.ts'
import { tidied } from '../../tab/agenda/step-design.ts'
import { kinds, settingsOfKinds } from '../poll/polls-of-kinds.ts'

function asking(settings: PollSettings): StepDesign {
  return { kind: 'poll', poll: { question: { sv: 'Hur?' }, results: 'live', ...settings } }
}

function isTaken(design: StepDesign): boolean {
  return stepDesign.safeParse(tidied(design)).success
}

test.each(kinds)(
  'a question of the kind %s that is complete is one that the server takes',
  (kind) => {
    const design = asking(settingsOfKinds[kind])
    expect([isComplete(design), isTaken(design)]).toEqual([true, true])
  },
)

const { choice, scale, polarity, ranking, allocation, words, openText } = settingsOfKinds
const empty = { id: 'empty', label: { sv: ' ' } }

test.each<[string, PollSettings]>([
  ['an option without words', { ...choice, options: [...choice.options, empty] }],
  ['more to choose than there is', { ...choice, mostChoices: choice.options.length + 1 }],
  ['half of one to choose', { ...choice, mostChoices: 0.5 }],
  ['a scale without statements', { ...scale, statements: [] }],
  ['a scale without an end', { ...scale, high: { sv: '' } }],
  ['a row with one pole', { ...polarity, rows: [{ ...polarity.rows[0]!, right: { sv: '' } }] }],
  ['nobody ranks anything', { ...ranking, mostRanked: 0 }],
  ['two to share among', { ...allocation, options: allocation.options.slice(0, 2) }],
  ['six words each', { ...words, mostWords: 6 }],
  ['no number at all', { ...openText, longest: Number.NaN }],
])('%s can neither be saved nor would the server take it', (_, settings) => {
  const design = asking(settings)
  expect([isComplete(design), isTaken(design)]).toEqual([false, false])
})

test('two options that say the same are not complete, since nobody could tell them apart', () => {
  const [first] = choice.options
  const twin = { id: 'twin', label: { sv: `  ${first!.label.sv.toUpperCase()} ` } }
  expect(isComplete(asking({ ...choice, options: [first!, twin], mostChoices: 1 }))).toBe(false)
})

test('a question that becomes of another kind keeps its words, as many as there is room for', () => {
  const before: PollDesign = { question: { sv: 'Vad?' }, results: 'live', ...choice }
  const shares = blankPoll('allocation', before)
  expect(shares).toMatchObject({ kind: 'allocation', question: { sv: 'Vad?' }, results: 'live' })
  expect(shares).toHaveProperty('options', choice.options.slice(0, 6))
  const again = blankPoll('scale', shares)
  expect(again).toHaveProperty('statements', choice.options.slice(0, 6))
})
