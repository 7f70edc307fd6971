import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { remembering, VerifiedTokens } from '../../src/http/verified-tokens.ts'

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

test('a token is verified once, and again when it has run out', async () => {
  let asked = 0
  let now = new Date('2026-11-24T13:30:00Z')
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(now.getTime() / 1000 + 60)
    .sign(new Uint8Array(32))
  const identify = remembering(
    async () => {
      asked += 1
      return 'somebody'
    },
    () => now,
  )

  expect([await identify(token), await identify(token)]).toEqual(['somebody', 'somebody'])
  expect(asked).toBe(1)
  now = new Date('2026-11-24T13:32:00Z')
  await identify(token)
  expect(asked).toBe(2)
})

test('what is refused is not remembered', async () => {
  let asked = 0
  const identify = remembering(
    async () => {
      asked += 1
      return undefined
    },
    () => new Date(),
  )
  await identify('nonsense')
  await identify('nonsense')
  expect(asked).toBe(2)
})
