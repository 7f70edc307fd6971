import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { countBallots } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import type { GuestView, Joined } from '../../src/reads/programme.ts'
import { getSeminar } from '../../src/seminar/repository.ts'
import { savedKickoff, savedProgramme, type TestProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer
let programme: TestProgramme
/** Every test comes from an address of its own, since wrong codes are counted by address. */
let address = 0

beforeAll(async () => {
  server = await testServer()
  programme = await savedProgramme(server.db)
})

async function openSeminar(giveName = false) {
  const kickoff = await savedKickoff(server.db, programme)
  const seminarId = kickoff.seminar.id
  await execute(server.app, programme.facilitator, 'guest.admit', { seminarId, giveName })
  await execute(server.app, programme.facilitator, 'poll.open', { pollId: kickoff.recognition.id })
  const code = (await getSeminar(server.db, seminarId)).joinCode!
  address += 1
  return { ...kickoff, seminarId, code }
}

async function join(payload: object) {
  const answer = await server.ask(undefined, {
    method: 'POST',
    url: '/api/join',
    payload,
    remoteAddress: `127.0.0.${address}`,
  })
  return { status: answer.statusCode, ...(answer.json() as Joined & { error?: string }) }
}

async function vote(token: string, pollId: string, recognition: string): Promise<number> {
  const answer = await server.ask(undefined, {
    method: 'POST',
    url: '/api/commands/poll.vote',
    headers: { authorization: `Bearer ${token}` },
    payload: { pollId, answer: { recognition } },
  })
  return answer.statusCode
}

test('a guest joins with the code and votes as easily as everybody else', async () => {
  const { code, recognition, seminarId } = await openSeminar()
  const { token, seminarId: joined } = await join({ code: ` ${code.toLowerCase()} ` })

  expect(joined).toBe(seminarId)
  expect(await vote(token, recognition.id, 'yes')).toBe(204)
  expect((await countBallots(server.db, [recognition.boxId])).get(recognition.boxId)).toEqual({
    ballots: 1,
    marks: { yes: 1 },
  })
})

test('joining again in the same browser is not a second vote', async () => {
  const { code, recognition } = await openSeminar()
  const first = await join({ code })
  await vote(first.token, recognition.id, 'yes')
  const again = await join({ code, token: first.token })
  await vote(again.token, recognition.id, 'no')

  expect((await countBallots(server.db, [recognition.boxId])).get(recognition.boxId)).toEqual({
    ballots: 1,
    marks: { yes: 0, no: 1 },
  })
})

test('a guest’s screen follows the seminar, and sees nothing of the facilitator’s', async () => {
  const { code, seminarId } = await openSeminar()
  const { token } = await join({ code })
  const guest = { ...programme.member, id: token }
  const screen = await server.open(guest, { seminarId, viewer: 'participant' })
  await expect.poll(() => screen.state()?.step?.index).toBe(1)
  expect(screen.state()?.joinCode).toBeUndefined()

  const nosy = await server.open(guest, { seminarId, viewer: 'facilitator' })
  await expect.poll(() => nosy.closed()?.[0]).toBe(4403)
})

test('joining and coming back answer what the socket would say first, and no result of a few', async () => {
  const { code, recognition, seminarId } = await openSeminar()
  const { token, state } = await join({ code })
  await vote(token, recognition.id, 'yes')
  const again = await join({ code, token })
  const read = await server.ask({ id: token } as Actor, {
    url: `/api/seminars/${seminarId}/state`,
  })
  const screen = await server.open({ id: token }, { seminarId, viewer: 'participant' })
  await expect.poll(() => screen.state()).toBeDefined()

  const told = { ...screen.state(), present: 0 } // who asked was not there yet
  expect(state?.step?.content).toMatchObject({ id: recognition.id, answered: 0 })
  expect(again.state).toEqual(told)
  expect(read.json()).toEqual(told)
  expect(told.step?.content).toMatchObject({ answered: 1, result: { shown: false } })
})

test('the facilitator sees whether guests are asked for a name', async () => {
  const { seminarId, code } = await openSeminar(true)
  const screen = await server.open(programme.facilitator, { seminarId, viewer: 'facilitator' })
  await expect
    .poll(() => screen.state())
    .toMatchObject({ joinCode: code, facilitator: { guests: { giveName: true } } })
})

test('the short address is the page itself, and without a code leads to it', async () => {
  const answer = await server.ask(undefined, { url: '/join/abc%20def' })
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(answer.headers['cache-control']).toContain('max-age=0')
  expect((await server.ask(undefined, { url: '/join' })).headers.location).toBe('/tab/')
})

test('a guest of one seminar is nobody in another, and sees no unit', async () => {
  const one = await openSeminar()
  const other = await openSeminar()
  const { token } = await join({ code: one.code })

  expect(await vote(token, other.recognition.id, 'yes')).toBe(404)
  const headers = { authorization: `Bearer ${token}` }
  expect((await server.ask(undefined, { url: '/api/units', headers })).json()).toEqual([])
  const seminars = await server.ask(undefined, { url: '/api/seminars', headers })
  expect((seminars.json() as { id: string }[]).map(({ id }) => id)).toEqual([one.seminarId])
})

test('a name is asked for only where the facilitator wants one', async () => {
  const { code } = await openSeminar(true)
  expect(await join({ code })).toMatchObject({ status: 400, error: 'name_needed' })
  expect(await join({ code, name: 'Berit' })).toMatchObject({ status: 200 })
})

test('a new code takes the old one’s place', async () => {
  const { code, seminarId } = await openSeminar()
  await execute(server.app, programme.facilitator, 'guest.admit', { seminarId, giveName: false })
  expect(await join({ code })).toMatchObject({ status: 404, error: 'code_unknown' })
})

test('whoever is turned away is out, and what they answered stays', async () => {
  const { code, recognition, seminarId } = await openSeminar()
  const { token } = await join({ code })
  await vote(token, recognition.id, 'yes')
  await execute(server.app, programme.facilitator, 'guest.turnAway', { seminarId })
  const late = await join({ code })
  expect(late).toMatchObject({ status: 404 })
  expect((await countBallots(server.db, [recognition.boxId])).get(recognition.boxId)?.ballots).toBe(
    1,
  )
})

test('those who lead see who has come in by name, and others do not', async () => {
  const { code, seminarId } = await openSeminar(true)
  await join({ code, name: 'Berit Ask' })
  await join({ code, name: 'Arvid Lind' })
  const request = { url: `/api/seminars/${seminarId}/guests` }

  const list = (await server.ask(programme.facilitator, request)).json() as GuestView[]
  expect(list.map(({ name }) => name)).toEqual(['Arvid Lind', 'Berit Ask'])
  expect((await server.ask(programme.member, request)).statusCode).toBe(403)
})

test('a guest who is shown out is out at once, and comes back neither by reload nor by a new code', async () => {
  const { code, seminarId, recognition } = await openSeminar(true)
  const { token } = await join({ code, name: 'Berit Ask' })
  const stays = await join({ code, name: 'Arvid Lind' })
  await vote(token, recognition.id, 'yes')
  const guest = await server.open({ id: token }, { seminarId, viewer: 'participant' })
  const other = await server.open({ id: stays.token }, { seminarId, viewer: 'participant' })
  await expect.poll(() => guest.state() && other.state()).toBeDefined()
  const request = { url: `/api/seminars/${seminarId}/guests` }
  const list = async () => (await server.ask(programme.facilitator, request)).json() as GuestView[]
  const guestId = (await list()).find(({ name }) => name === 'Berit Ask')!.id

  await execute(server.app, programme.facilitator, 'guest.showOut', { guestId })

  await expect.poll(() => guest.closed()).toEqual([4403, 'shown_out'])
  expect(await vote(token, recognition.id, 'no')).toBe(403)
  expect(await join({ code, name: 'Berit Ask', token })).toMatchObject({ error: 'shown_out' })
  await execute(server.app, programme.facilitator, 'guest.turnAway', { seminarId })
  await execute(server.app, programme.facilitator, 'guest.admit', { seminarId, giveName: false })
  const next = (await getSeminar(server.db, seminarId)).joinCode!
  expect(await join({ code: next, token })).toMatchObject({ status: 403, error: 'shown_out' })
  expect(await list()).toEqual([])
  const counts = await countBallots(server.db, [recognition.boxId])
  expect(counts.get(recognition.boxId)).toEqual({ ballots: 1, marks: { yes: 1 } })
})

test('when the door is shut every guest’s screen closes at once', async () => {
  const { code, seminarId } = await openSeminar()
  const { token } = await join({ code })
  const guest = await server.open({ id: token }, { seminarId, viewer: 'participant' })
  await expect.poll(() => guest.state()).toBeDefined()
  await execute(server.app, programme.facilitator, 'guest.turnAway', { seminarId })
  await expect.poll(() => guest.closed()).toEqual([4401, 'not_signed_in'])
})

test('whoever guesses codes is slowed down, whoever has the right one is not', async () => {
  const { code } = await openSeminar()
  for (let visitor = 0; visitor < 30; visitor++)
    expect(await join({ code })).toMatchObject({ status: 200 })
  for (let guess = 0; guess < 10; guess++) expect((await join({ code: 'AAAAAA' })).status).toBe(404)
  expect((await join({ code })).status).toBe(429)
})

test('a unit’s own session lets no guests in, and a member cannot open the door', async () => {
  const session = await savedKickoff(server.db, programme, { unitId: programme.unitId })
  const admit = { seminarId: session.seminar.id, giveName: false }
  await expect(execute(server.app, programme.facilitator, 'guest.admit', admit)).rejects.toThrow(
    'not_allowed',
  )
  const { seminarId } = await openSeminar()
  await expect(
    execute(server.app, programme.member, 'guest.admit', { seminarId, giveName: false }),
  ).rejects.toThrow('not_allowed')
})

test('when the seminar is over the door is shut and no guest’s name is kept', async () => {
  const { code, seminarId } = await openSeminar(true)
  await join({ code, name: 'Berit' })
  await execute(server.app, programme.facilitator, 'seminar.end', { seminarId })

  expect((await join({ code, name: 'Berit' })).status).toBe(404)
  const { rows } = await server.db.query('select name from guests where seminar_id = $1', [
    seminarId,
  ])
  expect(rows).toEqual([{ name: null }])
})
