import { expect, test } from 'vitest'
import { VerifiedTokens } from '../../src/http/verified-tokens.ts'

const now = new Date('2026-11-24T13:30:00Z')
const later = new Date('2026-11-24T14:30:00Z')

test('a verified token is remembered until it expires', () => {
  const verified = new VerifiedTokens<string>()
  verified.keep('token', 'Märta', later)

  expect(verified.find('token', now)).toBe('Märta')
  expect(verified.find('token', later)).toBeUndefined()
  expect(verified.find('other', now)).toBeUndefined()
})

test('when there are too many, the one that was used longest ago is forgotten', () => {
  const verified = new VerifiedTokens<string>(2)
  verified.keep('a', 'Märta', later)
  verified.keep('b', 'Olle', later)
  verified.find('a', now)
  verified.keep('c', 'Siv', later)

  expect(verified.find('a', now)).toBe('Märta')
  expect(verified.find('b', now)).toBeUndefined()
  expect(verified.find('c', now)).toBe('Siv')
})
