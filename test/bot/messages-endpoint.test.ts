import fastify from 'fastify'
import { generateKeyPair, UnsecuredJWT } from 'jose'
import { setupServer } from 'msw/node'
import { pino } from 'pino'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { BotAdapter } from '../../bot/adapter.ts'
import { messagesEndpoint } from '../../bot/messages-endpoint.ts'
import {
  botAppId,
  botCredentials,
  serviceUrl,
  standInTeams,
  teamsActivity,
} from '../support/teams-platform.ts'

const teams = await standInTeams()
const platform = setupServer(...teams.handlers)
platform.listen({ onUnhandledRequest: 'error' })
afterAll(() => platform.close())

const someone = {
  tenantId: '55555555-5555-4555-8555-555555555555',
  objectId: '66666666-6666-4666-8666-666666666666',
}
vi.spyOn(console, 'error').mockImplementation(() => {}) // the SDK says there what it refuses

const heard: string[] = []
const logged: string[] = []
beforeEach(() => {
  heard.length = 0
  logged.length = 0
  onContact.mockClear()
})

const server = fastify()
const log = pino({}, { write: (line: string) => logged.push(line) })
const onContact = vi.fn<() => void>()
const adapter = new BotAdapter(botCredentials)
server.post(
  '/api/messages',
  messagesEndpoint(
    adapter,
    async ({ activity }) => {
      if (activity.text === 'sprick') throw new Error(`något hemligt: ${activity.from.name}`)
      heard.push(activity.text)
    },
    { log, onContact },
  ),
)
afterAll(() => server.close())

function send(body: unknown, token?: string) {
  return server.inject({
    method: 'POST',
    url: '/api/messages',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: token }),
    },
    payload: JSON.stringify(body),
  })
}

function hello(changed: Record<string, unknown> = {}) {
  return teamsActivity('19:room@thread.v2', someone, { text: 'hej', ...changed })
}

test('an activity that the platform has signed gets in', async () => {
  const answer = await send(hello(), `Bearer ${await teams.sign()}`)

  expect(answer.statusCode).toBe(200)
  expect(heard).toEqual(['hej'])
  expect(onContact).toHaveBeenCalledOnce()
})

const { privateKey: strangersKey } = await generateKeyPair('RS256')

describe('is refused without a word', () => {
  const past = Math.floor(Date.now() / 1000) - 7200

  const forgeries: Record<string, () => Promise<string | undefined> | string | undefined> = {
    'no token': () => undefined,
    'an empty token': () => '',
    'a token that is no token': () => 'Bearer abc.def.ghi',
    'another scheme': async () => `Basic ${await teams.sign()}`,
    'a wrong signature': async () => `Bearer ${await teams.sign({}, { key: strangersKey })}`,
    'an unknown key': async () => `Bearer ${await teams.sign({}, { kid: 'k2' })}`,
    'the algorithm none': () =>
      `Bearer ${new UnsecuredJWT({
        iss: 'https://api.botframework.com',
        aud: botAppId,
        serviceurl: serviceUrl,
        exp: past + 20_000,
      }).encode()}`,
    'a wrong audience': async () =>
      `Bearer ${await teams.sign({ aud: '33333333-3333-4333-8333-333333333333' })}`,
    'an expired token': async () => `Bearer ${await teams.sign({ nbf: past, exp: past + 60 })}`,
    'a token for later': async () => `Bearer ${await teams.sign({ nbf: past + 14_000 })}`,
    'a wrong issuer': async () => `Bearer ${await teams.sign({ iss: 'https://example.org' })}`,
    'the issuer of the emulator': async () =>
      `Bearer ${await teams.sign({
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        ver: '1.0',
        appid: botAppId,
      })}`,
    'a token for another service address': async () =>
      `Bearer ${await teams.sign({ serviceurl: 'https://example.org/' })}`,
  }

  test.each(Object.entries(forgeries))('%s', async (_, forge) => {
    const answer = await send(hello(), await forge())

    expect(answer.statusCode).toBe(401)
    expect(answer.body).toBe('')
    expect(heard).toEqual([])
  })

  const changes = {
    'an activity without a service address': { serviceUrl: undefined },
    'an activity from another service address': { serviceUrl: 'https://example.org/' },
    'an activity without a channel': { channelId: undefined },
    'an activity from another channel': { channelId: 'directline' },
  }

  test.each(Object.entries(changes))('%s', async (_, change) => {
    const answer = await send(hello(change), `Bearer ${await teams.sign()}`)

    expect(answer.statusCode).toBe(401)
    expect(answer.body).toBe('')
    expect(heard).toEqual([])
  })
})

test('what is no activity is answered 400', async () => {
  const token = `Bearer ${await teams.sign()}`
  expect((await send([], token)).statusCode).toBe(400)
  expect((await send('text', token)).statusCode).toBe(400)
  expect((await send(hello({ type: undefined }), token)).statusCode).toBe(400)
  expect((await send(hello({ conversation: {} }), token)).statusCode).toBe(400)
  expect(heard).toEqual([])
})

test('a turn that fails is answered without detail, and logged without what was said', async () => {
  const answer = await send(hello({ text: 'sprick' }), `Bearer ${await teams.sign()}`)

  expect(answer.statusCode).toBe(500)
  expect(answer.body).toBe('')
  expect(logged.join()).toContain('a turn failed')
  expect(logged.join()).not.toContain('hemligt')
  expect(logged.join()).not.toContain('Någon')
})

test('without credentials, as in local mode, nobody has to prove anything', async () => {
  const open = fastify()
  const turn = messagesEndpoint(
    new BotAdapter(undefined),
    async ({ activity }) => void heard.push(activity.text),
    { log, onContact },
  )
  open.post('/api/messages', turn)

  const answer = await open.inject({ method: 'POST', url: '/api/messages', payload: hello() })
  await open.close()

  expect(answer.statusCode).toBe(200)
  expect(heard).toEqual(['hej'])
})
