import { beforeAll, expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer
const token = Buffer.alloc(32, 3).toString('base64')

beforeAll(async () => {
  server = await testServer({ metricsToken: token })
})

test('the metrics count votes, pushes, screens and transactions', async () => {
  const programme = await savedProgramme(server.db)
  const { seminar, recognition } = await savedKickoff(server.db, programme)
  const { facilitator, member } = programme
  await execute(server.app, facilitator, 'poll.open', { pollId: recognition.id })
  const screen = await server.open(member, { seminarId: seminar.id, viewer: 'participant' })
  await expect.poll(() => screen.state()).toBeDefined()
  const vote = { pollId: recognition.id, answer: { recognition: 'yes' } }
  const before = await read()
  await execute(server.app, member, 'poll.vote', vote)
  await execute(server.app, member, 'poll.vote', { ...vote, answer: {} }).catch(() => {})
  const after = await read()

  const grown = (series: string) => after(series)! - (before(series) ?? 0)
  expect(grown('tillkom_commands_total{command="poll.vote",outcome="done"}')).toBe(1)
  expect(grown('tillkom_commands_total{command="poll.vote",outcome="invalid_input"}')).toBe(1)
  expect(grown('tillkom_command_seconds_count{command="poll.vote"}')).toBe(1)
  expect(grown('tillkom_transaction_seconds_count{outcome="committed"}')).toBeGreaterThan(0)
  expect(after('tillkom_pushes_total')).toBeGreaterThan(0)
  expect(after('tillkom_screens')).toBe(1)
  expect(after('tillkom_database_up')).toBe(1)
})

test('every line is one that Prometheus can read', async () => {
  const { body, headers } = await server.server.inject('/metrics')
  expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  const label = String.raw`[a-z_]+="(?:[^"\\\n]|\\.)*"`
  const line = new RegExp(
    String.raw`^(?:# HELP [a-z_]+ .+|# TYPE [a-z_]+ (?:counter|gauge|histogram)|` +
      String.raw`[a-z_]+(?:\{${label}(?:,${label})*\})? -?[\d.]+(?:e[-+]?\d+)?)$`,
  )
  expect(body.endsWith('\n')).toBe(true)
  expect(
    body
      .trimEnd()
      .split('\n')
      .filter((each) => !line.test(each)),
  ).toEqual([])
})

test.each([
  ['this machine', '127.0.0.1', undefined, 200],
  ['elsewhere with the token', '10.1.2.3', token, 200],
  ['elsewhere with another token', '10.1.2.3', 'nonsense', 404],
  ['elsewhere without one', '10.1.2.3', undefined, 404],
])('from %s', async (_, remoteAddress, given, status) => {
  const headers = given ? { authorization: `Bearer ${given}` } : {}
  const answer = await server.server.inject({ url: '/metrics', remoteAddress, headers })
  expect(answer.statusCode).toBe(status)
})

async function read(): Promise<(series: string) => number | undefined> {
  const { body } = await server.server.inject('/metrics')
  const lines = body.split('\n').map((line) => line.split(/ (?=[^ ]+$)/) as [string, string])
  const values = new Map(lines.map(([series, value]) => [series, Number(value)]))
  return (series) => values.get(series)
}
