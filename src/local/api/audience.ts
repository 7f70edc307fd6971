import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { getVersion, listVersions } from '../../feedback/repository.ts'
import { listPolls } from '../../poll/repository.ts'
import { listQuestions } from '../../question/repository.ts'
import { getSeminar } from '../../seminar/repository.ts'
import { carryOut, type Deed } from '../audience.ts'
import { findingAnswers, pollAnswers, questionDeeds } from '../audience-answers.ts'
import { levelAt } from '../audience-levels.ts'
import { listMembers, listWhoSaidLevel, type RoomPerson } from '../people-repository.ts'
import type { RoomParts } from '../room-parts.ts'
import { parse } from './parse.ts'

const request = z.union([
  z.strictObject({ seminarId: z.uuid() }),
  z.strictObject({ versionId: z.uuid() }),
  z.strictObject({ unitId: z.uuid() }),
])

const mostPeople = 40

/** Lets invented members answer what is open, since fewer than five answers are never shown. */
export async function audience(
  server: FastifyInstance,
  { room }: { room: RoomParts },
): Promise<void> {
  let isBusy = false

  server.post('/audience', async (req, reply): Promise<{ of: number }> => {
    const asked = parse(request, req.body)
    if (isBusy) throw new AppError('too_many_requests')
    isBusy = true
    const deeds = await deedsFor(room, asked).catch((refusal: unknown) => {
      isBusy = false
      throw refusal
    })
    void carryOut(room, deeds, (progress) => room.events.tellAll({ kind: 'audience', progress }))
      .catch((error) => server.log.error({ error }, 'The invented audience could not answer'))
      .finally(() => (isBusy = false))
    reply.code(202)
    return { of: deeds.length }
  })
}

async function deedsFor(room: RoomParts, asked: z.infer<typeof request>): Promise<Deed[]> {
  if ('seminarId' in asked) return votes(room, asked.seminarId)
  if ('versionId' in asked) return responses(room, asked.versionId)
  const versions = await listVersions(room.app.store, [asked.unitId])
  const latest = versions.find(({ deliveredAt }) => deliveredAt !== null)
  if (!latest) throw new AppError('not_delivered')
  return responses(room, latest.id)
}

async function votes(room: RoomParts, seminarId: string): Promise<Deed[]> {
  const { store } = room.app
  const seminar = await getSeminar(store, seminarId)
  const members = withoutWindows(room, await listMembers(store, seminar.unitId))
  const people = members.slice(0, mostPeople)
  const step = seminar.status === 'running' && seminar.steps[seminar.currentStep]
  if (step && step.kind === 'questions') return wondering(room, people, step.id)
  const poll = (await listPolls(store, seminarId)).find(({ phase }) => phase === 'open')
  if (!poll) throw new AppError('poll_not_open')
  const nextAnswer = pollAnswers(poll, Math.random)
  const said = await listWhoSaidLevel(store, seminarId)
  return people.map((person, place): Deed => {
    const input = { seminarId, level: levelAt(place) }
    return {
      person,
      ...(!said.has(person.id) && { first: { command: 'seminar.speakFrom', input } }),
      command: 'poll.vote',
      input: { pollId: poll.id, answer: nextAnswer() },
    }
  })
}

/** Some ask, and the others support what has been let through. */
async function wondering(room: RoomParts, people: RoomPerson[], stepId: string): Promise<Deed[]> {
  const questions = await listQuestions(room.app.store, stepId)
  const shown = questions.filter(
    ({ status, progress }) => status === 'shown' && progress === 'asked',
  )
  const next = questionDeeds(
    stepId,
    shown.map(({ id }) => id),
    questions.map(({ body }) => body),
    Math.random,
  )
  return people.flatMap((person) => next().map((deed) => ({ person, ...deed })))
}

async function responses(room: RoomParts, versionId: string): Promise<Deed[]> {
  const { store } = room.app
  const { unit, findings } = await getVersion(store, versionId)
  const answerFor = findingAnswers(Math.random)
  const people = withoutWindows(room, await listMembers(store, unit.id))
  return people.flatMap((person) =>
    findings.flatMap(({ id: findingId }, place): Deed[] => {
      const answer = answerFor(place)
      if (!answer) return []
      return [{ person, command: 'feedback.respond', input: { findingId, ...answer } }]
    }),
  )
}

/** Nobody answers for somebody who sits in front of a window of their own. */
function withoutWindows(room: RoomParts, people: RoomPerson[]): RoomPerson[] {
  const present = room.events.peopleWithWindows()
  return people.filter(({ id }) => !present.has(id))
}
