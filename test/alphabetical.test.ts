import { expect, test } from 'vitest'
import { alphabetical } from '../src/alphabetical.ts'

test('names come in the order of the Swedish alphabet, whatever their case', () => {
  const names = ['Östervik', 'bergby', 'Älvbro', 'Zettle', 'Åsele', 'Almby', 'Cederby']
  expect(names.sort(alphabetical)).toEqual([
    'Almby',
    'bergby',
    'Cederby',
    'Zettle',
    'Åsele',
    'Älvbro',
    'Östervik',
  ])
})
