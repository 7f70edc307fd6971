import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import type { SeminarAround } from '../../src/reads/seminar.ts'
import {
  savedKickoff,
  savedMembers,
  savedProgramme,
  type TestProgramme,
} from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'
import { joinedGuest } from '../walls/people.ts'

let server: TestServer
let programme: TestProgramme

beforeAll(async () => {
  server = await testServer()
  programme = await savedProgramme(server.db)
})

async function around(person: Pick<Actor, 'id'>, seminarId: string): Promise<SeminarAround> {
  const headers = { authorization: `Bearer ${person.id}` }
  const url = `/api/seminars/${seminarId}/around`
  return (await server.ask(undefined, { url, headers })).json() as SeminarAround
}

test('before a seminar those who attend read when it is and what is to come, but no question', async () => {
  const { seminar } = await savedKickoff(server.db, programme, { status: 'planned' })
  const seminarId = seminar.id
  const times = { startsAt: '2026-11-25T13:30:00.000Z', endsAt: '2026-11-25T15:00:00.000Z' }
  const meetingUrl = 'https://teams.microsoft.com/l/meetup-join/1'
  const meeting = { seminarId, ...times, meetingUrl }
  await execute(server.app, programme.facilitator, 'seminar.setMeeting', meeting)

  const read = await around(programme.member, seminarId)
  expect(read).toEqual({
    meeting: { ...times, meetingUrl },
    coming: [{ kind: 'slide', heading: { sv: 'Välkomna', en: 'Welcome' } }],
    questions: 2,
    results: [],
    answered: [],
  })
  const guest = { id: await joinedGuest(server, seminarId) }
  expect((await around(guest, seminarId)).meeting).toEqual(times)
})

test('afterwards they read what has been shown, also what is shown only then', async () => {
  const { app } = server
  const kickoff = await savedKickoff(server.db, programme, { results: 'whenRevealed' })
  const { seminar, recognition, choice } = kickoff
  const { facilitator, member } = programme
  const seminarId = seminar.id
  for (const pollId of [recognition.id, choice.id]) {
    await execute(app, facilitator, 'poll.open', { pollId })
    const answer = pollId === choice.id ? { optionIds: ['b'] } : { recognition: 'partly' }
    for (const voter of await savedMembers(server.db, programme, 5)) {
      await execute(app, voter, 'poll.vote', { pollId, answer })
    }
  }
  await execute(app, facilitator, 'poll.reveal', { pollId: recognition.id })
  expect((await around(member, seminarId)).results).toEqual([])
  await execute(app, facilitator, 'seminar.end', { seminarId })

  const shown = async () => (await around(member, seminarId)).results.map(({ id }) => id)
  expect(await shown()).toEqual([recognition.id])
  const screen = await server.open(member, { seminarId, viewer: 'participant' })
  await expect.poll(() => screen.state()?.released).toBe(1)
  await execute(app, facilitator, 'poll.reveal', { pollId: choice.id })
  await expect.poll(() => screen.state()?.released).toBe(2)
  expect(await shown()).toEqual([recognition.id, choice.id])
  const [result] = (await around(member, seminarId)).results
  expect(result).toMatchObject({ answered: 5, result: { shown: true, kind: 'bars' } })
})
