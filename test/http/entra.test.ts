import { generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { entraIdentity } from '../../src/http/entra.ts'
import {
  clientId,
  keysAddress,
  objectId,
  standInEntra,
  tabClaims,
  tenantId,
} from '../support/entra.ts'

const now = new Date('2026-11-24T13:30:00Z')
const elsewhere = '77777777-7777-4777-8777-777777777777'
const entra = await standInEntra()
// Making keys takes seconds on a busy machine, so it is no part of any test's time.
const own = await generateKeyPair('RS256')
const pss = await generateKeyPair('PS256')
const keyOfOthers = {
  'private accounts': await standInEntra({
    issuerOfKey: 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
  }),
  'nobody in particular': await standInEntra({ issuerOfKey: '' }),
}
const internet = setupServer(...entra.handlers)

beforeAll(() => internet.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  internet.resetHandlers()
  entra.fetched.count = 0
})
afterAll(() => internet.close())

function identities(changed: Partial<Parameters<typeof entraIdentity>[0]> = {}) {
  return entraIdentity({
    clientId,
    publicHost: 'tillkom.example',
    mayTenant: async (id) => id === tenantId,
    now: () => now,
    ...changed,
  })
}

const signed = (changed?: JWTPayload) => entra.sign(tabClaims(now, changed))

test('a token from Teams says who somebody is', async () => {
  expect(await identities()(await signed())).toEqual({
    tenantId,
    objectId,
    name: 'Märta Lindqvist',
  })
})

test('a token for the address of the app registration is as good as one for its id', async () => {
  const token = await signed({ aud: `api://tillkom.example/${clientId}`, name: undefined })

  expect(await identities()(token)).toEqual({ tenantId, objectId, name: undefined })
})

test('a clock that is half a minute off does not lock anybody out', async () => {
  const seconds = now.getTime() / 1000

  expect(await identities()(await signed({ nbf: seconds + 30 }))).toBeDefined()
  expect(await identities()(await signed({ exp: seconds - 30 }))).toBeDefined()
})

const seconds = now.getTime() / 1000
test.each<[string, JWTPayload]>([
  ['is for another app', { aud: '88888888-8888-4888-8888-888888888888' }],
  ['is for our app at another host', { aud: `api://evil.example/${clientId}` }],
  ['is for nobody in particular', { aud: undefined }],
  ['comes from somebody else than Entra', { iss: `https://evil.example/${tenantId}/v2.0` }],
  ['says one tenant and was issued by another', { tid: elsewhere }],
  ['is of the older version', { iss: `https://sts.windows.net/${tenantId}/`, ver: '1.0' }],
  ['has a tenant that is not an id', { tid: "x' or 1=1 --" }],
  ['has no tenant', { tid: undefined }],
  ['has expired', { exp: seconds - 120 }],
  ['never expires', { exp: undefined }],
  ['is not valid yet', { nbf: seconds + 120 }],
  ['is for another scope', { scp: 'User.Read' }],
  ['has a scope that only begins like ours', { scp: 'access_as_user_admin' }],
  ['is an id token for our own app', { scp: undefined }],
  ['was made for an app and not for a person', { scp: undefined, idtyp: 'app', roles: ['all'] }],
  ['has no object id', { oid: undefined }],
  ['has an object id that is not an id', { oid: 'märta' }],
])('a token that %s is refused', async (_, changed) => {
  expect(await identities()(await signed(changed))).toBeUndefined()
})

test.each([
  ['empty', ''],
  ['garbage', 'Bearer of bad news'],
  ['three parts of nothing', 'a.b.c'],
  ['longer than any token', 'a'.repeat(20_000)],
])('%s is refused without asking for keys', async (_, token) => {
  expect(await identities()(token)).toBeUndefined()
  expect(entra.fetched.count).toBe(0)
})

test('a token without a signature is refused', async () => {
  expect(await identities()(new UnsecuredJWT(tabClaims(now)).encode())).toBeUndefined()
})

test('a token signed with the public key as if it were a secret is refused', async () => {
  const secret = new TextEncoder().encode(JSON.stringify(entra.publicJwk))
  const token = await new SignJWT(tabClaims(now))
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .sign(secret)

  expect(await identities()(token)).toBeUndefined()
})

test('a token with claims that were changed after signing is refused', async () => {
  const [header, , signature] = (await signed()).split('.')
  const changed = Buffer.from(JSON.stringify(tabClaims(now, { oid: elsewhere })))

  expect(
    await identities()(`${header}.${changed.toString('base64url')}.${signature}`),
  ).toBeUndefined()
})

test("a token signed with somebody's own key is refused, whatever key it names", async () => {
  for (const kid of ['k1', 'k2']) {
    const token = await entra.sign(tabClaims(now), { key: own.privateKey, kid })
    expect(await identities()(token)).toBeUndefined()
  }
})

test('a token that brings its own key is refused', async () => {
  const token = await new SignJWT(tabClaims(now))
    .setProtectedHeader({ alg: 'RS256', kid: 'k1', jku: 'https://evil.example/keys' })
    .sign(own.privateKey)

  expect(await identities()(token)).toBeUndefined()
})

test('another algorithm is refused, even with the right key', async () => {
  const token = await entra.sign(tabClaims(now), { key: pss.privateKey, alg: 'PS256' })

  expect(await identities()(token)).toBeUndefined()
})

test.each(['private accounts', 'nobody in particular'] as const)(
  'a key for %s can not sign for an organisation',
  async (whom) => {
    const other = keyOfOthers[whom]
    internet.use(...other.handlers)

    expect(await identities()(await other.sign(tabClaims(now)))).toBeUndefined()
  },
)

test('somebody of a tenant outside the programme is told so', async () => {
  const token = await signed({
    tid: elsewhere,
    iss: `https://login.microsoftonline.com/${elsewhere}/v2.0`,
  })

  await expect(identities()(token)).rejects.toMatchObject({ code: 'not_member_of_programme' })
})

test('a forged token never shows whether a tenant is in the programme', async () => {
  const mayTenant = vi.fn<(id: string) => Promise<boolean>>()

  await identities({ mayTenant })(await entra.sign(tabClaims(now), { key: own.privateKey }))

  expect(mayTenant).not.toHaveBeenCalled()
})

test('a token is verified once, until it expires', async () => {
  const mayTenant = vi.fn<(id: string) => Promise<boolean>>(async () => true)
  let time = now
  const identityOf = identities({ mayTenant, now: () => time })
  const token = await signed()

  await identityOf(token)
  await identityOf(token)
  expect(mayTenant).toHaveBeenCalledTimes(1)

  time = new Date(now.getTime() + 3_700_000)
  expect(await identityOf(token)).toBeUndefined()
})

test('keys are fetched once for everybody', async () => {
  const identityOf = identities()
  const tokens = await Promise.all(['a', 'b', 'c'].map((sub) => signed({ sub })))

  await Promise.all(tokens.map(identityOf))

  expect(entra.fetched.count).toBe(1)
})

test('when Entra does not answer nobody is told that their token is wrong', async () => {
  internet.use(http.get(keysAddress, () => new HttpResponse(null, { status: 503 })))
  await expect(identities()(await signed())).rejects.toMatchObject({ code: 'unavailable' })

  internet.use(http.get(keysAddress, () => HttpResponse.error()))
  await expect(identities()(await signed())).rejects.toBeInstanceOf(AppError)
})

test('the stand-in publishes a key that fits', async () => {
  await expect(importJWK(entra.publicJwk, 'RS256')).resolves.toBeDefined()
})
