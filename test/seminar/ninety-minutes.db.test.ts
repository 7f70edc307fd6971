import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import type { Count } from '../../src/ballot/ballot.ts'
import { countBallots } from '../../src/ballot/repository.ts'
import { pollAnswers } from '../../src/local/audience-answers.ts'
import { marksOf, resultNow } from '../../src/poll/kinds.ts'
import type { Answer, Poll } from '../../src/poll/poll.ts'
import { listPolls } from '../../src/poll/repository.ts'
import { getSeminar } from '../../src/seminar/repository.ts'
import type { Step } from '../../src/step/step.ts'
import { seminarTemplates } from '../../src/template/seminars.ts'
import { savedMembers, savedProgramme } from '../support/programme.ts'
import { type Screen, testServer } from '../support/server.ts'

const minutes = 90
/** Both are away while these of the agenda's questions are asked. */
const awayFrom = [1, 2]

test('a kickoff is run for ninety minutes from first slide to last vote, with forty people and two lost lines', async () => {
  const { app, db, ask, open } = await testServer()
  const programme = await savedProgramme(db)
  const { facilitator } = programme
  const people = await savedMembers(db, programme, 40)
  const [silent, hasty] = people as [Actor, Actor]
  const began = app.now().getTime()
  let passedMs = 0
  app.now = () => new Date(began + passedMs)

  const command = async (actor: Actor, name: string, payload: object) => {
    const answer = await ask(actor, { method: 'POST', url: `/api/commands/${name}`, payload })
    expect([name, answer.statusCode, answer.body]).toEqual([name, 204, ''])
  }
  const { kind, title, steps: designs } = seminarTemplates.find(({ id }) => id === 'kickoff')!
  const seminarId = randomUUID()
  await command(facilitator, 'seminar.create', {
    seminarId,
    kind,
    title,
    steps: designs.map((design) => ({ id: randomUUID(), design })),
  })
  await command(facilitator, 'seminar.start', { seminarId })
  const { steps } = await getSeminar(db, seminarId)
  const polls = await listPolls(db, seminarId)

  const enter = (actor: Actor) => open(actor, { seminarId, viewer: 'participant' })
  const screens = new Map<Actor, Screen>()
  await Promise.all(people.map(async (person) => screens.set(person, await enter(person))))
  const led = await open(facilitator, { seminarId, viewer: 'facilitator' })
  const given = new Map(polls.map(({ id }) => [id, new Map<Actor, Answer>()]))

  for (const [index, step] of steps.entries()) {
    await command(facilitator, 'seminar.goToStep', { seminarId, stepId: step.id })
    if ('minutes' in step) await command(facilitator, 'timer.start', { stepId: step.id })
    const asked = polls.findIndex((poll) => isOf(step, poll))
    if (asked === awayFrom[0]) for (const each of [silent, hasty]) screens.get(each)!.close()
    if (asked > awayFrom.at(-1)! && screens.get(silent)!.closed()) {
      for (const each of [silent, hasty]) screens.set(each, await enter(each))
    }
    if (asked >= 0) await answer(polls[asked]!, awayFrom.includes(asked))
    passedMs += (minutes * 60_000) / steps.length
    const here = people.filter((each) => !screens.get(each)!.closed())
    await expect
      .poll(() => here.filter((each) => isAt(index, screens.get(each)!)).length)
      .toBe(here.length)
  }

  async function answer(poll: Poll, areAway: boolean) {
    await command(facilitator, 'poll.open', { pollId: poll.id })
    const next = pollAnswers(poll, seeded(polls.indexOf(poll) + 1))
    const answers = given.get(poll.id)!
    const vote = async (person: Actor) => {
      answers.set(person, next())
      await command(person, 'poll.vote', { pollId: poll.id, answer: answers.get(person) })
    }
    await Promise.all(people.filter((each) => !(areAway && each === silent)).map(vote))
    if (areAway) {
      // The reply was lost with the line: the same again, and then another answer.
      await command(hasty, 'poll.vote', { pollId: poll.id, answer: answers.get(hasty) })
      await vote(hasty)
    }
    await command(facilitator, 'poll.reveal', { pollId: poll.id })
    const count = countOf(poll, answers.values())
    await expect.poll(() => inOrder(shownTo(led))).toEqual(inOrder(resultNow(poll, count, 5)))
  }

  expect(app.now().getTime() - began).toBeCloseTo(minutes * 60_000)
  expect(led.state()?.present).toBe(people.length)
  await command(facilitator, 'seminar.end', { seminarId })
  const counts = await countBallots(
    db,
    polls.map(({ boxId }) => boxId),
  )
  const expected = polls.map((poll) => [poll.boxId, countOf(poll, given.get(poll.id)!.values())])
  expect(counts).toEqual(new Map(expected as [string, Count][]))
  expect([...counts.values()].map(({ ballots }) => ballots)).toEqual(
    polls.map((_, index) => (awayFrom.includes(index) ? 39 : 40)),
  )
  expect((await listPolls(db, seminarId)).every(({ isSealed }) => isSealed)).toBe(true)
  for (const screen of screens.values()) {
    await expect.poll(() => screen.state()?.seminar.status).toBe('ended')
  }
})

function isOf(step: Step, poll: Poll): boolean {
  return step.kind === 'poll' && step.pollId === poll.id
}

function isAt(index: number, screen: Screen): boolean {
  return screen.state()?.step?.index === index
}

function shownTo(screen: Screen) {
  const content = screen.state()?.step?.content
  return content?.kind === 'poll' ? content.result : undefined
}

/** Counted once more, by hand. */
function countOf(poll: Poll, answers: Iterable<Answer>): Count {
  const count = { ballots: 0, marks: {} as Record<string, number> }
  for (const answer of answers) {
    count.ballots += 1
    for (const mark of marksOf(poll, answer)) count.marks[mark] = (count.marks[mark] ?? 0) + 1
  }
  return count
}

/** What is equally common stands in any order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inOrder)
    return items.every((item) => typeof item === 'object')
      ? items.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inOrder(each)]))
}

/** Chance that is the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
