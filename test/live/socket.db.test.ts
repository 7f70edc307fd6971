import { randomUUID } from 'node:crypto'
import websocket from '@fastify/websocket'
import fastify from 'fastify'
import { pino } from 'pino'
import { beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { AppError } from '../../src/errors.ts'
import { Live } from '../../src/live/live.ts'
import { registerLiveSocket } from '../../src/live/socket.ts'
import { deliveredFeedback } from '../support/feedback.ts'
import {
  savedKickoff,
  savedMembers,
  savedProgramme,
  type TestProgramme,
} from '../support/programme.ts'
import { type ScreenHello, type TestServer, testServer } from '../support/server.ts'

let server: TestServer
let programme: TestProgramme

beforeAll(async () => {
  server = await testServer()
  programme = await savedProgramme(server.db)
})

test('every screen gets the whole state when it opens and again when something changes', async () => {
  const { seminar } = await savedKickoff(server.db, programme)
  const hello = { seminarId: seminar.id, viewer: 'participant' as const }
  const screens = [
    await server.open(programme.member, hello),
    await server.open(programme.otherMember, hello),
  ]
  for (const screen of screens) {
    await expect
      .poll(() => screen.state())
      .toMatchObject({ step: { index: 0, count: 3 }, present: 2 })
  }

  await execute(server.app, programme.facilitator, 'seminar.goToStep', {
    seminarId: seminar.id,
    step: 1,
  })

  for (const screen of screens) {
    await expect
      .poll(() => screen.state()?.step)
      .toMatchObject({
        index: 1,
        content: { kind: 'poll', phase: 'draft' },
      })
  }
})

test('bars move on all screens while votes come in, from the fifth answer on', async () => {
  const { seminar, recognition } = await savedKickoff(server.db, programme)
  await execute(server.app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  const screen = await server.open(programme.member, {
    seminarId: seminar.id,
    viewer: 'participant',
  })
  const members = await savedMembers(server.db, programme, 6)
  const vote = (actor: Actor) =>
    execute(server.app, actor, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: 'yes' },
    })

  for (const member of members.slice(0, 4)) await vote(member)
  await expect
    .poll(() => screen.state()?.step?.content)
    .toMatchObject({
      answered: 4,
      result: { shown: false, threshold: 5 },
    })

  for (const member of members.slice(4)) await vote(member)
  await expect
    .poll(() => screen.state()?.step?.content)
    .toMatchObject({
      answered: 6,
      result: { shown: true, bars: [{ id: 'yes', ballots: 6 }, {}, {}, {}] },
    })
})

test('a screen that asks for more than its person may see is closed with the reason', async () => {
  const kickoff = await savedKickoff(server.db, programme)
  const session = await savedKickoff(server.db, programme, { unitId: programme.unitId })
  const refusals: [Pick<Actor, 'id'>, ScreenHello, number][] = [
    [programme.member, { seminarId: kickoff.seminar.id, viewer: 'facilitator' }, 4403],
    [programme.otherMember, { seminarId: session.seminar.id, viewer: 'participant' }, 4404],
    [programme.otherMember, { unitIds: [programme.otherUnitId, programme.unitId] }, 4404],
    [{ ...programme.member, id: randomUUID() }, { unitIds: [programme.unitId] }, 4401],
    [programme.member, { seminarId: 'not an id', viewer: 'participant' }, 4400],
  ]

  for (const [actor, hello, code] of refusals) {
    const screen = await server.open(actor, hello)
    await expect.poll(() => screen.closed()?.[0]).toBe(code)
    expect(screen.messages).toEqual([])
  }
})

test('the screens of units’ feedback are told to read it again, and at once when they open', async () => {
  const version = await deliveredFeedback(server.app, server.db, programme)
  const unitIds = [programme.otherUnitId, programme.unitId]
  const screen = await server.open(programme.researcher, { unitIds })
  await expect.poll(() => screen.messages).toEqual([{ kind: 'changed' }, { kind: 'changed' }])

  await execute(server.app, programme.contact, 'feedback.acknowledge', { versionId: version.id })

  await expect.poll(() => screen.messages.length).toBeGreaterThan(2)
  expect(screen.messages.at(-1)).toEqual({ kind: 'changed' })
})

test('the facilitator’s screen has the agenda and the remarks, a participant’s has neither', async () => {
  const { seminar, recognition } = await savedKickoff(server.db, programme)
  await execute(server.app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  await execute(server.app, programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes', remark: 'Att vi mäter så mycket' },
  })
  const seminarId = seminar.id
  const console = await server.open(programme.facilitator, { seminarId, viewer: 'facilitator' })
  const participant = await server.open(programme.member, { seminarId, viewer: 'participant' })

  await expect
    .poll(() => console.state()?.facilitator)
    .toMatchObject({
      agenda: [
        { kind: 'slide' },
        { kind: 'poll', phase: 'open' },
        { kind: 'poll', phase: 'draft' },
      ],
      remarks: [{ body: 'Att vi mäter så mycket', status: 'waiting' }],
    })
  await expect.poll(() => participant.state()).toBeDefined()
  expect(JSON.stringify(participant.messages)).not.toContain('mäter')
})

test('a screen is told that the line holds, and who loses the right to be there is shown out', async () => {
  const { seminar } = await savedKickoff(server.db, programme)
  const people = new Map([
    ['stays', programme.member],
    ['goes', programme.otherMember],
  ])
  const authenticate = Object.assign(
    async (token?: string) => {
      const actor = people.get(token ?? '')
      if (!actor) throw new AppError('not_signed_in')
      return { ...actor }
    },
    { forget: () => {} },
  )
  const live = new Live(server.db, pino({ level: 'silent' }))
  const small = fastify()
  await small.register(websocket)
  registerLiveSocket(small, { store: server.db, live, authenticate, lookEveryMs: 200 })
  const address = await small.listen({ host: '127.0.0.1', port: 0 })
  const open = (token: string) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`)
    const screen = { messages: 0, heres: 0, closed: undefined as string | undefined, socket }
    const hello = { token, seminarId: seminar.id, viewer: 'participant' }
    socket.on('open', () => socket.send(JSON.stringify(hello)))
    socket.on('message', (data) => {
      if (String(data) === '{"kind":"here"}') screen.heres += 1
      else screen.messages += 1
    })
    socket.on('close', (code, reason) => (screen.closed = `${code} ${String(reason)}`))
    return screen
  }
  const stays = open('stays')
  const goes = open('goes')
  await expect.poll(() => Math.min(stays.messages, goes.messages)).toBeGreaterThan(0)

  await expect.poll(() => stays.heres).toBeGreaterThan(1)
  const before = stays.heres
  for (let n = 0; n < 20; n += 1) stays.socket.send('')
  await expect.poll(() => stays.heres).toBeGreaterThan(before + 10)

  people.delete('goes')

  await expect.poll(() => goes.closed).toBe('4401 not_signed_in')
  expect(stays.closed).toBeUndefined()
  live.stop()
  await small.close()
})
