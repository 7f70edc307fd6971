import { beforeAll, expect, test } from 'vitest'
import { countBallots } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import { savedKickoff, savedMembers, savedProgramme } from '../support/programme.ts'
import type { TestProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer
let programme: TestProgramme

beforeAll(async () => {
  server = await testServer()
  programme = await savedProgramme(server.db)
})

test('the facilitator sees how many are present in all, and follows when a group grows', async () => {
  const { seminar } = await savedKickoff(server.db, programme)
  const seminarId = seminar.id
  const console = await server.open(programme.facilitator, { seminarId, viewer: 'facilitator' })
  const group = await server.open(programme.member, { seminarId, viewer: 'participant' })
  await server.open(programme.otherMember, { seminarId, viewer: 'participant' })
  const share = (headCount: number) =>
    execute(server.app, programme.member, 'seminar.shareScreen', { seminarId, headCount })

  await share(6)
  await expect.poll(() => console.state()).toMatchObject({ present: 2, facilitator: { people: 7 } })
  await share(8)
  await expect.poll(() => console.state()?.facilitator?.people).toBe(9)
  expect(JSON.stringify(group.messages)).not.toContain('people')
  await share(1)
  await expect.poll(() => console.state()?.facilitator?.people).toBe(2)
})

test('a group’s answer is one answer: no number that is claimed reaches the threshold or moves a bar', async () => {
  const { seminar, recognition } = await savedKickoff(server.db, programme)
  const seminarId = seminar.id
  await execute(server.app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  const [group, ...others] = await savedMembers(server.db, programme, 5)
  await execute(server.app, group!, 'seminar.shareScreen', { seminarId, headCount: 40 })
  const screen = await server.open(group!, { seminarId, viewer: 'participant' })
  const vote = (actor: typeof group, recognised: string) =>
    execute(server.app, actor!, 'poll.vote', {
      pollId: recognition.id,
      answer: { recognition: recognised },
    })

  await vote(group, 'yes')
  for (const other of others.slice(1)) await vote(other, 'no')
  await expect
    .poll(() => screen.state()?.step?.content)
    .toMatchObject({ answered: 4, result: { shown: false } })
  await vote(others[0], 'no')
  await expect
    .poll(() => screen.state()?.step?.content)
    .toMatchObject({ answered: 5, result: { shown: true } })
  const counts = await countBallots(server.db, [recognition.boxId])
  expect(counts.get(recognition.boxId)?.marks).toEqual({ yes: 1, no: 4 })
})

test('people read their own number again, and nobody’s is left when the seminar has ended', async () => {
  const { seminar } = await savedKickoff(server.db, programme)
  const seminarId = seminar.id
  const url = `/api/seminars/${seminarId}/screen`
  await execute(server.app, programme.member, 'seminar.shareScreen', { seminarId, headCount: 3 })
  expect((await server.ask(programme.member, { url })).json()).toEqual({ headCount: 3 })
  expect((await server.ask(programme.contact, { url })).json()).toEqual({ headCount: 1 })

  await execute(server.app, programme.facilitator, 'seminar.end', { seminarId })
  expect((await server.ask(programme.member, { url })).json()).toEqual({ headCount: 1 })
  await expect(
    execute(server.app, programme.member, 'seminar.shareScreen', { seminarId, headCount: 3 }),
  ).rejects.toThrow('seminar_ended')
})
