import fastify from 'fastify'
import { generateKeyPair, type JWTPayload, UnsecuredJWT } from 'jose'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import type { Store } from '../../src/db/database.ts'
import { authentication } from '../../src/http/auth.ts'
import { registerCommands } from '../../src/http/command-routes.ts'
import { entraIdentity } from '../../src/http/entra.ts'
import { registerReads } from '../../src/http/read-routes.ts'
import { sendError } from '../../src/http/refusals.ts'
import { schemasDescribe } from '../../src/http/schemas-describe.ts'
import { clientId, standInEntra, tabClaims, tenantId } from '../support/entra.ts'

/** As in production but for the database, which nobody with a bad token ever reaches. */
const now = new Date()
const entra = await standInEntra()
const strangers = await generateKeyPair('RS256')
const internet = setupServer(...entra.handlers)
const asked: string[] = []
const store = {
  query: async (sql: string) => {
    asked.push(sql)
    return { rows: [], count: 0 }
  },
} as unknown as Store
const app = { store, ballotKey: 'k', now: () => now } as unknown as App
const identify = entraIdentity({
  clientId,
  publicHost: 'tillkom.example',
  mayTenant: async (id) => id === tenantId,
  now: () => now,
})
const authenticate = authentication(store, identify, () => now)
const server = fastify({ schemaController: schemasDescribe })
server.setErrorHandler(sendError)
registerReads(server, { app, authenticate })
registerCommands(server, { app, authenticate })

beforeAll(() => internet.listen({ onUnhandledRequest: 'error' }))
afterAll(async () => {
  internet.close()
  await server.close()
})

const seconds = now.getTime() / 1000
const elsewhere = '77777777-7777-4777-8777-777777777777'
const signed = (changed?: JWTPayload) => entra.sign(tabClaims(now, changed))
const bearer = async (token: Promise<string>) => `Bearer ${await token}`

test.each<[string, number, () => Promise<string> | string | undefined]>([
  ['no token', 401, () => undefined],
  ['an empty token', 401, () => 'Bearer '],
  ['garbage', 401, () => 'Bearer of bad news'],
  ['another scheme', 401, async () => `Basic ${await signed()}`],
  ['a token without signature', 401, () => `Bearer ${new UnsecuredJWT(tabClaims(now)).encode()}`],
  ['another key', 401, () => bearer(entra.sign(tabClaims(now), { key: strangers.privateKey }))],
  ['an unknown key', 401, () => bearer(entra.sign(tabClaims(now), { kid: 'k9' }))],
  ['another audience', 401, () => bearer(signed({ aud: elsewhere }))],
  ['another issuer', 401, () => bearer(signed({ iss: `https://evil.example/${tenantId}` }))],
  ['a tenant that is not the issuer’s', 401, () => bearer(signed({ tid: elsewhere }))],
  ['an expired token', 401, () => bearer(signed({ exp: seconds - 600 }))],
  ['a token for later', 401, () => bearer(signed({ nbf: seconds + 600 }))],
  ['another scope', 401, () => bearer(signed({ scp: 'User.Read' }))],
  ['a token for an app', 401, () => bearer(signed({ scp: undefined, idtyp: 'app' }))],
  [
    'a tenant outside the programme',
    403,
    () =>
      bearer(
        signed({
          tid: elsewhere,
          iss: `https://login.microsoftonline.com/${elsewhere}/v2.0`,
        }),
      ),
  ],
])('%s is answered %i, whatever is asked for, and told nothing', async (_, status, forge) => {
  const authorization = await forge()
  const headers = authorization === undefined ? {} : { authorization }
  const error = status === 401 ? 'not_signed_in' : 'not_member_of_programme'

  for (const request of [
    { method: 'GET' as const, url: '/api/me' },
    { method: 'POST' as const, url: '/api/commands/poll.open', payload: { pollId: elsewhere } },
  ]) {
    const answer = await server.inject({ ...request, headers })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ error, requestId: expect.any(String) })
  }
  expect(asked).toEqual([])
})

test('a person whom nobody has added is told so, after their token has been found right', async () => {
  const headers = { authorization: await bearer(signed()) }

  const answer = await server.inject({ url: '/api/me', headers })

  expect(answer.statusCode).toBe(403)
  expect(answer.json().error).toBe('not_member_of_programme')
})
