import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinCodeFrom, newJoinCode } from '../../src/guest/join-code.ts'

test('a code is six letters that nobody takes for others', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (chances) => {
      const code = newJoinCode((n) => chances.next().value % n)
      expect(code).toMatch(/^[A-Z]{6}$/)
      expect(code).not.toMatch(/[ILOQUV]/)
    }),
  )
})

test('a code is understood however it is typed', () => {
  expect(joinCodeFrom(' abc-def ')).toBe('ABCDEF')
  expect(joinCodeFrom('Abc Def')).toBe('ABCDEF')
})
