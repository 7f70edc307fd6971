import { beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { execute } from '../../src/commands.ts'
import { Overload } from '../../src/http/overload.ts'
import { savedKickoff, savedProgramme, type TestProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer
let programme: TestProgramme
let utilisation = 0
const overload = new Overload(() => utilisation)

beforeAll(async () => {
  server = await testServer({ overload, socketLimits: { ofOnePerson: 3, unknown: 10 } })
  programme = await savedProgramme(server.db)
})

test('one person gets some screens and no more, and a place is free again when one closes', async () => {
  const { seminar } = await savedKickoff(server.db, programme)
  const open = () => server.open(programme.member, hello(seminar.id))
  const screens = [await open(), await open(), await open()]
  await expect.poll(() => screens.every((screen) => screen.state())).toBe(true)
  const tooMany = await open()
  await expect.poll(() => tooMany.closed()).toEqual([4429, 'too_many_requests'])
  expect(screens.map((screen) => screen.closed())).toEqual([undefined, undefined, undefined])

  screens[0]!.close()
  await expect.poll(openUntilIn).toBe(true)

  async function openUntilIn(): Promise<boolean> {
    const screen = await open()
    await expect.poll(() => screen.closed() ?? screen.state()).toBeDefined()
    return screen.state() !== undefined
  }
})

test('sockets that say nothing are bounded, and those who say who they are get in all the same', async () => {
  const { seminar } = await savedKickoff(server.db, programme)
  const { port } = server.server.server.address() as { port: number }
  let refused = 0
  const silent = Array.from({ length: 40 }, () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/live`)
    socket.on('close', (code) => (refused += code === 1013 ? 1 : 0))
    return socket
  })
  await expect.poll(() => refused).toBe(30)
  for (const socket of silent) socket.terminate()
  const screen = await server.open(programme.otherMember, hello(seminar.id))
  await expect.poll(() => screen.state() ?? screen.closed()).toBeDefined()
})

test('too much to do keeps new guests outside, and nobody else', async () => {
  const { seminar, recognition } = await savedKickoff(server.db, programme)
  await execute(server.app, programme.facilitator, 'guest.admit', {
    seminarId: seminar.id,
    giveName: false,
  })
  await execute(server.app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  const state = await server.open(programme.facilitator, {
    seminarId: seminar.id,
    viewer: 'facilitator',
  })
  await expect.poll(() => state.state()?.joinCode).toBeDefined()
  const join = () =>
    server.ask(undefined, {
      method: 'POST',
      url: '/api/join',
      payload: { code: state.state()!.joinCode! },
    })
  const { token } = (await join()).json<{ token: string }>()
  const early = await server.open({ id: token }, hello(seminar.id))
  await expect.poll(() => early.state()).toBeDefined()

  utilisation = 1
  for (let n = 0; n < 6; n += 1) overload.look()
  const refused = await join()
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '2'])
  const late = await server.open({ id: token }, hello(seminar.id))
  await expect.poll(() => late.closed()).toEqual([1013, 'unavailable'])
  const ahead = await server.ask(programme.otherMember, {
    url: `/api/seminars/${seminar.id}/state`,
  })
  expect(ahead.statusCode).toBe(503)
  const member = await server.open(programme.otherMember, hello(seminar.id))
  await expect.poll(() => member.state()).toBeDefined()
  const vote = await server.ask(programme.otherMember, {
    method: 'POST',
    url: '/api/commands/poll.vote',
    payload: { pollId: recognition.id, answer: { recognition: 'yes' } },
  })
  expect(vote.statusCode).toBe(204)
  expect(early.closed()).toBeUndefined()
  utilisation = 0
})

function hello(seminarId: string) {
  return { seminarId, viewer: 'participant' as const }
}
