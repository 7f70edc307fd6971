import { once } from 'node:events'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Recognition, recognitions } from '../../src/recognition.ts'
import type { PollView } from '../../src/reads/live.ts'
import { HttpPerson } from '../support/http-person.ts'
import { RunningServer } from '../support/running-server.ts'
import { answerOf, keepVoting, type Voter } from './voting.ts'

let server: RunningServer
let facilitator: HttpPerson
let seminarId: string

// One server for them all: each goes on from what the one before has left.
beforeAll(async () => {
  server = await RunningServer.start({ build: inject('build'), like: inject('startedData') })
  facilitator = (await signInAs('facilitator'))[0]!
  seminarId = (await facilitator.seminar('kickoff')).id
})
afterAll(() => server?.remove())

test('a second server on the same folder is refused, and says why', async () => {
  const second = server.spawn({ PORT: '0' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(1)
  expect(server.output).toContain(server.dataDir)
  expect(server.output).not.toMatch(/^ +at /m)
  expect((await currentLive()).seminar.status).toBe('planned')
})

test('two conflicting answers sent back to back are one answer', async () => {
  const poll = await openReflection()
  const members = await signInAs('member')
  await Promise.all(
    members.flatMap((member) =>
      (['yes', 'no'] as const).map((recognition) =>
        member.command('poll.vote', { pollId: poll.id, answer: { recognition } }),
      ),
    ),
  )
  const shown = await currentPoll()
  expect(shown.answered).toBe(members.length)
  const { yes = 0, no = 0, ...others } = barsOf(shown) ?? {}
  expect(yes + no).toBe(members.length)
  expect(others).toEqual({ partly: 0, unsure: 0 })
})

test('it ends in good order when it is asked to, while people vote and screens are open', async () => {
  const poll = await openReflection()
  const members = await signInAs('member')
  const voters = members.map((person) => ({
    person,
    acknowledged: undefined,
    unanswered: undefined,
  }))
  const voting = voters.map((voter) => keepVoting(voter, poll.id, () => undefined).catch(() => {}))
  await expect.poll(async () => (await currentPoll()).answered).toBe(members.length)

  expect(await server.stop()).toBe(0) // within ten seconds, or it throws
  await Promise.all(voting)
  await server.restart()
  expect((await currentPoll()).answered).toBe(members.length)
  expect(await answerOf(voters[0]!, poll.id)).toBeDefined()
})

test('a server that is killed while people vote loses no acknowledged vote', async () => {
  const poll = await openReflection()
  const people = [...(await signInAs('member')), ...(await signInAs('contact'))]
  const voters: Voter[] = people.map((person) => {
    return { person, acknowledged: undefined, unanswered: undefined }
  })
  for (const voter of voters) voter.acknowledged = await answerOf(voter, poll.id)
  for (const votesBefore of [10, 120, 300]) {
    let votes = 0
    let enough: () => void = () => undefined
    const hasEnough = new Promise<void>((resolve) => (enough = resolve))
    const voting = voters.map((voter) =>
      keepVoting(voter, poll.id, () => {
        votes += 1
        if (votes === votesBefore) enough()
      }),
    )
    await Promise.race([hasEnough, ...voting])
    await server.kill()
    await Promise.all(voting)
    await server.restart()

    const kept = await Promise.all(voters.map((voter) => answerOf(voter, poll.id)))
    for (const [index, { acknowledged, unanswered }] of voters.entries()) {
      expect([acknowledged, unanswered]).toContain(kept[index])
    }
    const shown = await currentPoll()
    expect(shown.answered).toBe(kept.filter((answer) => answer !== undefined).length)
    expect(barsOf(shown)).toEqual(shown.result?.shown ? countsOf(kept) : undefined)
    for (const [index, voter] of voters.entries()) {
      voter.acknowledged = kept[index]
      voter.unanswered = undefined
    }
  }
})

async function openReflection(): Promise<PollView> {
  const { seminar, facilitator: seen } = await currentLive()
  if (seminar.status === 'planned') await facilitator.command('seminar.start', { seminarId })
  const { pollId } = seen!.agenda.find(({ kind }) => kind === 'poll')!
  await facilitator.command('poll.open', { pollId: pollId! })
  return currentPoll()
}

function currentLive() {
  return facilitator.live(seminarId, 'facilitator')
}

async function currentPoll(): Promise<PollView> {
  const { step } = await currentLive()
  if (step?.content.kind !== 'poll') throw new Error('The current step is not a poll')
  return step.content
}

async function signInAs(role: string): Promise<HttpPerson[]> {
  const answer = await fetch(`${server.address}/local/api/people`)
  const people = (await answer.json()) as { id: string; roles: string[] }[]
  const wanted = people.filter(({ roles }) => roles.includes(role))
  return Promise.all(wanted.map(({ id }) => HttpPerson.signIn(server.address, id)))
}

function barsOf({ result }: PollView): Record<string, number> | undefined {
  if (!result?.shown || result.kind !== 'bars') return undefined
  return Object.fromEntries(result.bars.map(({ id, ballots }) => [id, ballots]))
}

function countsOf(answers: (Recognition | undefined)[]): Record<string, number> {
  return Object.fromEntries(
    recognitions.map((each) => [each, answers.filter((answer) => answer === each).length]),
  )
}
