import fastify from 'fastify'
import { expect, test } from 'vitest'
import { hasSafeBody, isFromThisMachine } from '../../src/local/loopback.ts'

async function ask(headers: Record<string, string>, remoteAddress = '127.0.0.1'): Promise<boolean> {
  const server = fastify()
  server.get('/', async (req) => isFromThisMachine(req))
  const answer = await server.inject({ url: '/', headers, remoteAddress })
  return answer.json()
}

test.each(['localhost:3978', '127.0.0.1:3978', '[::1]:3978', 'localhost'])(
  'a program on this machine that asks %s is let in',
  async (host) => expect(await ask({ host })).toBe(true),
)

test('the room’s own page is let in', async () => {
  const headers = { host: 'localhost:3978', origin: 'http://localhost:3978' }
  expect(await ask({ ...headers, 'sec-fetch-site': 'same-origin' })).toBe(true)
})

test.each(['192.168.1.20', '10.0.0.3', '::ffff:192.168.1.20', '2001:db8::1'])(
  'somebody on the network at %s is kept out',
  async (address) => expect(await ask({ host: 'localhost:3978' }, address)).toBe(false),
)

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:3978'])(
  'a page whose name %s points at this machine is kept out',
  async (host) => expect(await ask({ host })).toBe(false),
)

test.each(['http://evil.example', 'null', 'http://localhost:5173'])(
  'a page from %s is kept out',
  async (origin) => expect(await ask({ host: 'localhost:3978', origin })).toBe(false),
)

test('a page elsewhere may link to the room, and not load from it', async () => {
  const headers = { host: 'localhost:3978', 'sec-fetch-site': 'cross-site' }
  expect(await ask({ ...headers, 'sec-fetch-mode': 'navigate' })).toBe(true)
  expect(await ask({ ...headers, 'sec-fetch-mode': 'no-cors' })).toBe(false)
})

test.each([
  ['application/json; charset=utf-8', true],
  ['text/plain', false],
  ['application/x-www-form-urlencoded', false],
  ['multipart/form-data; boundary=x', false],
])('a body of type %s is safe: %s', async (type, isSafe) => {
  const server = fastify()
  server.addContentTypeParser('*', (_req, _body, done) => done(null))
  server.post('/', async (req) => hasSafeBody(req))
  const answer = await server.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': type },
    payload: '{}',
  })
  expect(answer.json()).toBe(isSafe)
})
