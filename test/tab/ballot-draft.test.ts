import { expect, test } from 'vitest'
import { answerFrom, choose, emptyDraft, statusOf } from '../../tab/participant/ballot-draft.ts'

const still = { isSending: false, hasFailed: false }

test('a surprise without a recognition is nothing to send yet', () => {
  expect(answerFrom('recognition', { chosen: [], remark: 'Oj' })).toBeUndefined()
})

test('an empty surprise is left out', () => {
  const draft = { chosen: ['partly'], remark: '  ' }
  expect(answerFrom('recognition', draft)).toEqual({ recognition: 'partly' })
})

test('a single choice moves', () => {
  expect(choose(['a'], 'b', 1)).toEqual(['b'])
})

test('with room for several, a choice is put on and taken off, but not past the limit', () => {
  expect(choose(['a'], 'b', 2)).toEqual(['a', 'b'])
  expect(choose(['a', 'b'], 'a', 2)).toEqual(['b'])
  expect(choose(['a', 'b'], 'c', 2)).toEqual(['a', 'b'])
})

test('a saved answer that is changed says that the change is not sent', () => {
  const saved = { chosen: ['yes'], remark: '' }
  expect(statusOf({ draft: saved, saved, ...still })).toBe('saved')
  expect(statusOf({ draft: { ...saved, remark: 'Oj' }, saved, ...still })).toBe('changed')
})

test('an untouched ballot says nothing', () => {
  expect(statusOf({ draft: emptyDraft, saved: undefined, ...still })).toBe('untouched')
})
