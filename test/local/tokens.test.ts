import { SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { signLocalToken, verifyLocalToken } from '../../src/local/tokens.ts'

const key = 'a key that only this machine has'
const ann = {
  tenantId: '00000000-0000-4000-8000-000000000001',
  objectId: '00000000-0000-4000-8000-000000000002',
}

test('a token says whose it is', async () => {
  expect(await verifyLocalToken(key, await signLocalToken(key, ann))).toEqual(ann)
})

test('a token signed with another key is nobody’s', async () => {
  expect(await verifyLocalToken(key, await signLocalToken('another key', ann))).toBeUndefined()
})

test.each([
  ['expired', { exp: 1 }],
  ['from another issuer', { iss: 'somebody-else' }],
  ['for somebody else', { aud: 'somebody-else' }],
])('a token that is %s is nobody’s', async (_, claims) => {
  const token = await new SignJWT({
    iss: 'tillkom-local',
    aud: 'tillkom-local',
    tid: ann.tenantId,
    oid: ann.objectId,
    exp: Math.floor(Date.now() / 1000) + 60,
    ...claims,
  })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(key))
  expect(await verifyLocalToken(key, token)).toBeUndefined()
})

test('an unsigned token is nobody’s', async () => {
  const token = `${part({ alg: 'none' })}.${part({ tid: ann.tenantId, oid: ann.objectId })}.`
  expect(await verifyLocalToken(key, token)).toBeUndefined()
})

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
