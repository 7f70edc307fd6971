import { expect, test } from 'vitest'
import type { DraftFieldView } from '../../src/reads/joint-answer.ts'
import { isClash, pending, typedOn } from '../../tab/together/typed-field.ts'

const place = { part: 'remark' } as const

function stored(words: string, revision: number, isMine = false): DraftFieldView {
  return { ...place, words, revision, isMine, by: 'Nils Åkerö', at: '2026-11-30T08:15:00Z' }
}

test('what is typed stands until it has been stored and read again', () => {
  const typed = typedOn(place, 'Norr', undefined, stored('', 3))
  expect(pending(typed, stored('', 3))).toEqual(typed)
  const sent = { ...typed, stored: 'Norr' }
  expect(pending(sent, stored('', 3))).toEqual(sent)
  expect(pending(sent, stored('Norr', 4, true))).toBeUndefined()
  expect(pending(sent, stored('Norr och Åsen', 5))).toBeUndefined()
})

test('what was typed after it was stored goes on from where it began', () => {
  const sent = { ...typedOn(place, 'Norr', undefined, stored('', 3)), stored: 'Norr' }
  const more = typedOn(place, 'Norrgården', sent, stored('', 3))
  expect(more).toMatchObject({ words: 'Norrgården', base: 3 })
  expect(isClash(more, stored('Norr', 4, true))).toBe(false)
})

test('what others write meanwhile is a clash; what they write in between is gone on from', () => {
  const typed = typedOn(place, 'Norr', undefined, stored('', 3))
  expect(isClash(typed, stored('Åsen', 4))).toBe(true)
  expect(typedOn(place, 'Åsen!', undefined, stored('Åsen', 4)).base).toBe(4)
})
