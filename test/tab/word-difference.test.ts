import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDifference } from '../../tab/feedback/word-difference.ts'

test('tells what was struck out and what was put in, word by word', () => {
  expect(
    wordDifference('Nämnden får 62 mått varje månad', 'Nämnden får tio mått i månaden'),
  ).toEqual([
    { kind: 'same', text: 'Nämnden får ' },
    { kind: 'removed', text: '62 ' },
    { kind: 'added', text: 'tio ' },
    { kind: 'same', text: 'mått ' },
    { kind: 'removed', text: 'varje månad' },
    { kind: 'added', text: 'i månaden' },
  ])
})

test('both texts can be read out of the difference, whatever they are', () => {
  const words = fc.array(fc.constantFrom('att', 'vi', 'mäter', 'tio', '\n'), { maxLength: 30 })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(' '), other.join(' ')]
      const runs = wordDifference(before, after)
      const without = (kind: string) =>
        runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('')
      expect(without('added')).toBe(before)
      expect(without('removed')).toBe(after)
    }),
  )
})

test('texts of a whole book are told apart at once', () => {
  const book = (word: string) => Array.from({ length: 50_000 }, (_, n) => `${word}${n}`).join(' ')
  expect(wordDifference(book('a'), book('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
