import { expect, test } from 'vitest'
import { unitPresence } from '../../src/live/unit-presence.ts'

function units(...people: number[]) {
  return people.map((count, index) => ({ key: `u${index}`, name: `Enhet ${index}`, people: count }))
}

test('large units are told by name, with guests and staff among the others', () => {
  expect(unitPresence(units(9, 12), 24, 5)).toEqual({
    units: [
      { name: 'Enhet 0', people: 9 },
      { name: 'Enhet 1', people: 12 },
    ],
    others: 3,
  })
})

test('a small unit is never what is left when the others are taken from all', () => {
  expect(unitPresence(units(12, 2, 7, 20), 41, 5)).toEqual({
    units: [
      { name: 'Enhet 0', people: 12 },
      { name: 'Enhet 3', people: 20 },
    ],
    others: 9,
  })
  expect(unitPresence(units(2, 7), 30, 5)).toEqual({ units: [], others: 30 })
})

test('people of no unit hide nobody, since guests are known by name', () => {
  expect(unitPresence(units(3, 8), 31, 5)).toEqual({ units: [], others: 31 })
})
