import { expect, test } from 'vitest'
import { wordKey } from '../../src/word/word.ts'
import { likelySame } from '../../tab/moderation/likely-same.ts'

function suggested(...words: string[]): string[][] {
  const cloud = words.map((word, index) => ({
    key: wordKey(word),
    word,
    mentions: words.length - index,
    madeOf: [],
  }))
  return likelySame(cloud).map((group) => group.map(({ word }) => word))
}

test.each([
  ['tillit', 'tilliten'],
  ['skola', 'skolor', 'skolan', 'skolorna'],
  ['ansvar', 'ansvaret'],
  ['medborgare', 'medborgaren', 'medborgarna'],
  ['trygg', 'tryggt', 'trygga'],
  ['kö', 'köer', 'köerna'],
  ['tillitt', 'tillits'],
  ['delaktighet', 'delaktihget', 'delaktigheten'],
])('%s and %s may be the same word', (...words) => {
  expect(suggested(...words)).toEqual([words])
})

test.each([
  ['tillit', 'tid'],
  ['vård', 'värd'],
  ['skatt', 'skata'],
  ['äldre', 'aldrig'],
  ['IT', 'vi'],
  ['för', 'får'],
  ['🙂', '🙃'],
])('%s and %s are not suggested', (...words) => {
  expect(suggested(...words)).toEqual([])
})
