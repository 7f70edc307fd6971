import { expect, test } from 'vitest'
import { isSameDesign, placedAfter, stepToShow } from '../../src/step/step.ts'

const order = ['a', 'b', 'c', 'd']

test.each([
  ['d', null, ['d', 'a', 'b', 'c']],
  ['a', 'c', ['b', 'c', 'a', 'd']],
  ['d', 'a', ['a', 'd', 'b', 'c']],
  ['b', 'a', order],
  ['a', 'nobody', undefined],
])('%s is placed after %s', (id, after, expected) => {
  expect(placedAfter(order, [id], after)).toEqual(expected)
})

test('several steps keep their own order', () => {
  expect(placedAfter(order, ['y', 'x'], 'b')).toEqual(['a', 'b', 'y', 'x', 'c', 'd'])
})

const steps = order.map((id) => ({ id }))

test('while the seminar runs, the step that is shown stays', () => {
  const running = { status: 'running', steps, currentStep: 2 }
  expect(stepToShow(running, ['c', 'a', 'b', 'd'])).toBe(0)
  expect(stepToShow(running, ['a', 'x', 'b', 'c', 'd'])).toBe(3)
})

test('before the start it is the first, whichever that has become', () => {
  expect(stepToShow({ status: 'planned', steps, currentStep: 0 }, ['b', 'a'])).toBe(0)
})

test('a design that comes back from the store is still the same', () => {
  const written = { kind: 'slide', heading: { sv: 'Hej', en: undefined }, text: undefined }
  expect(isSameDesign(written, { heading: { sv: 'Hej' }, kind: 'slide' })).toBe(true)
  expect(isSameDesign(written, { heading: { sv: 'Hej', en: 'Hi' }, kind: 'slide' })).toBe(false)
})
