import websocket from '@fastify/websocket'
import fastify from 'fastify'
import { afterAll, expect, vi } from 'vitest'
import type { Store } from '../../src/db/database.ts'
import { sendError } from '../../src/http/refusals.ts'
import type { Activity } from '../../src/local/activity.ts'
import { listChatsOf, type ListedChat } from '../../src/local/chat-repository.ts'
import { registerLocalRoom } from '../../src/local/local-room.ts'
import { listPeople, type RoomPerson } from '../../src/local/people-repository.ts'
import { seedDemoProgramme } from '../../src/local/seed.ts'
import { testApp } from './app.ts'

export interface TestRoom {
  url: string
  db: Store
  person: (name: string) => RoomPerson
  /** The chat of the person with this name, or of the meeting. */
  chat: (of: string, kind: ListedChat['kind']) => Promise<ListedChat>
  /** What the bot has been sent, in order. */
  heard: (Activity & { from: { aadObjectId: string }; serviceUrl: string })[]
  /** What the bot answers invokes with from now on. */
  answerInvokesWith: (body: object) => void
  /** Commands that the audience has asked for, with who asked. */
  asked: { name: string; input: unknown; token: string }[]
  ask: (method: string, path: string, body?: object) => Promise<Response>
}

export const tokenKey = 'a key for local tokens in tests'

/** The seeded room on a real port, with stand-ins for the bot and for the commands. */
export async function testRoom(): Promise<TestRoom> {
  const { app, db } = await testApp()
  await seedDemoProgramme(db)
  const heard: TestRoom['heard'] = []
  const asked: TestRoom['asked'] = []
  let invokeAnswer: object = { statusCode: 200, type: messageType, value: 'Tack' }

  const server = fastify()
  server.setErrorHandler(sendError)
  await server.register(websocket)
  server.post('/api/messages', async (req) => {
    const activity = req.body as TestRoom['heard'][number]
    heard.push(activity)
    return activity.type === 'invoke' ? invokeAnswer : {}
  })
  server.post<{ Params: { name: string } }>('/api/commands/:name', async (req, reply) => {
    const token = req.headers.authorization?.replace('Bearer ', '') ?? ''
    asked.push({ name: req.params.name, input: req.body, token })
    return reply.code(204).send()
  })
  await registerLocalRoom(server, { app, tokenKey, webFolder: 'nowhere', audienceMs: 300 })
  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  afterAll(() => server.close())
  await vi.waitFor(() => expect(heard).toHaveLength(14), { timeout: 20_000 }) // two for each of seven chats

  const people = await listPeople(db)
  const person = (name: string) => people.find((known) => known.name === name)!
  return {
    url,
    db,
    person,
    heard,
    asked,
    chat: async (of, kind) =>
      (await listChatsOf(db, person(of).id)).find((known) => known.kind === kind)!,
    answerInvokesWith: (body) => (invokeAnswer = body),
    ask: (method, path, body) =>
      fetch(`${url}/local/api/${path}`, {
        method,
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      }),
  }
}

export const messageType = 'application/vnd.microsoft.activity.message'
