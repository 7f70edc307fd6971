import fc from 'fast-check'
import type { LightMyRequestResponse } from 'fastify'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor } from '../../src/actor.ts'
import { mostBytes } from '../../src/http/command-routes.ts'
import { commandInput, type CommandName } from '../../src/protocol.ts'
import { deliveredFeedback } from '../support/feedback.ts'
import { savedKickoff, savedProgramme, type TestProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { nearly } from './from-schema.ts'

let server: TestServer
let programme: TestProgramme
let ids: string[]

beforeAll(async () => {
  server = await testServer()
  programme = await savedProgramme(server.db)
  const { seminar, recognition, choice } = await savedKickoff(server.db, programme)
  const version = await deliveredFeedback(server.app, server.db, programme)
  const findingIds = version.findings.map(({ id }) => id)
  ids = [seminar.id, recognition.id, choice.id, programme.unitId, version.id, ...findingIds]
})

const names = Object.keys(commandInput) as CommandName[]

test.each(names)('%s answers whatever it is sent with a clear answer', async (name) => {
  const input = nearly(z.toJSONSchema(commandInput[name], { io: 'input' }) as object, ids)
  await fc.assert(
    fc.asyncProperty(input, fc.constantFrom(...actors()), async (payload, actor) => {
      expect(unclearIn(await send(actor, name, JSON.stringify(payload)))).toBeUndefined()
    }),
    { numRuns: 12 },
  )
})

function actors(): Actor[] {
  const { lead, facilitator, researcher, contact, member } = programme
  return [lead, facilitator, researcher, contact, member]
}

const notAnInput = [
  ['cut off', '{"pollId":'],
  ['nothing', ''],
  ['two values', '{}{}'],
  ['not text', Buffer.from([0xff, 0xfe, 0, 1])],
  ['lists without end', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['a poisoned prototype', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'],
] as const

test.each(notAnInput)('a body that is %s is refused', async (_, payload) => {
  for (const name of names) {
    const answer = await send(programme.lead, name, payload)
    expect(unclearIn(answer)).toBeUndefined()
    expect(answer.statusCode).toBe(400)
  }
})

test('a body that is larger than any command may be is refused by its size', async () => {
  for (const name of names) {
    const payload = Buffer.alloc((mostBytes[name] ?? 1024 * 1024) + 1, ' ')
    const answer = await send(programme.lead, name, payload)
    expect(unclearIn(answer)).toBeUndefined()
    expect(answer.statusCode).toBe(413)
  }
})

test('a body of another kind than JSON is refused', async () => {
  for (const kind of ['text/xml', 'multipart/form-data; boundary=x', 'application/x-protobuf']) {
    const answer = await send(programme.lead, 'poll.open', '<a/>', kind)
    expect(unclearIn(answer)).toBeUndefined()
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  }
})

function send(
  actor: Actor,
  name: CommandName,
  payload: string | Buffer,
  kind = 'application/json',
) {
  const headers = { 'content-type': kind }
  return server.ask(actor, { method: 'POST', url: `/api/commands/${name}`, headers, payload })
}

/**
 * What is wrong with an answer: undefined when the command was carried out, or refused in words
 * that say what and nothing of how the server is made.
 */
function unclearIn({ statusCode, body }: LightMyRequestResponse): string | undefined {
  if (statusCode === 204) return undefined
  const isRefusal = statusCode >= 400 && statusCode < 500
  const isPlain = /^{"error":"[a-z_]+","requestId":"[0-9a-f-]{36}"}$/.test(body)
  return isRefusal && isPlain ? undefined : `${statusCode} ${body}`
}
