import { expect, test } from 'vitest'
import { teaserOf } from '../../src/feedback/version.ts'

const teaser = (text: string) => teaserOf([{ kind: 'paragraph', content: [{ text }] }])

test('a long summary is cut at a word for its card', () => {
  expect(teaser('Tillit tar tid.')).toBe('Tillit tar tid.')
  expect(teaser('tillit '.repeat(100))).toMatch(/^(tillit ){30,40}…$/)
})

test('a summary without any space is cut all the same', () => {
  expect(teaser('x'.repeat(20_000)).length).toBeLessThanOrEqual(280)
})
