import { expect, test } from 'vitest'
import { answerFrom, choose, emptyDraft, statusOf } from '../../tab/participant/ballot-draft.ts'

const still = { isSending: false, hasFailed: false }

test('a surprise without a recognition is nothing to send yet', () => {
  expect(answerFrom('recognition', { ...emptyDraft, remark: 'Oj' })).toBeUndefined()
})

test('an empty surprise is left out', () => {
  const draft = { ...emptyDraft, chosen: ['partly'], remark: '  ' }
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
  const saved = { ...emptyDraft, chosen: ['yes'] }
  expect(statusOf({ draft: saved, saved, ...still })).toBe('saved')
  expect(statusOf({ draft: { ...saved, remark: 'Oj' }, saved, ...still })).toBe('changed')
})

test('an untouched ballot says nothing', () => {
  expect(statusOf({ draft: emptyDraft, saved: undefined, ...still })).toBe('untouched')
})
