import { expect, test } from 'vitest'
import { namesUnit } from '../../src/answer/names-unit.ts'

test.each([
  ['Här i Älvbro gör vi så.', 'Älvbro kommun', true],
  ['ÄLVBROS chefer', 'Älvbro kommun', true],
  ['Älvbroån rinner förbi.', 'Älvbro kommun', false],
  ['Kommunen gör så.', 'Älvbro kommun', false],
  ['Vi i Region Västmark', 'Region Västmark', true],
  ['En region i väst', 'Region Västmark', false],
  ['Vi (A+B) gör så', 'Bolaget (A+B)', false],
])('%s names %s: %s', (text, unit, expected) => {
  expect(namesUnit(text, unit)).toBe(expected)
})
