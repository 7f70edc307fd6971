import { expect, test } from 'vitest'
import { closestWord } from '../../bot/chat/closest-word.ts'

const known = ['öppna', 'stäng', 'starta', 'starta fråga', 'koppla bort']

test.each([
  ['opna', undefined],
  ['öpna', 'öppna'],
  ['öppma 2', 'öppna'],
  ['stang', 'stäng'],
  ['kopla bort', 'koppla bort'],
  ['kaffe', undefined],
])('"%s" is taken for %s', (said, meant) => {
  expect(closestWord(said, known)).toBe(meant)
})
