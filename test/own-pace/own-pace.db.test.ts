import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { readPollCard } from '../../src/delivery/cards.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import { listAnswered } from '../../src/own-pace/answered.ts'
import { getPoll } from '../../src/poll/repository.ts'
import type { Viewer } from '../../src/reads/live.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedMembers, savedProgramme } from '../support/programme.ts'

async function plannedKickoff() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const kickoff = await savedKickoff(db, programme, { status: 'planned' })
  const seminarId = kickoff.seminar.id
  const lead = (name: Parameters<typeof execute>[2], input: object) =>
    execute(app, programme.facilitator, name, { seminarId, ...input })
  return {
    ...programme,
    ...kickoff,
    db,
    lead,
    vote: (actor: Actor, pollId: string, answer: object) =>
      execute(app, actor, 'poll.vote', { pollId, answer }),
    answered: (actor: Actor) => listAnswered(db, actor, seminarId, app.ballotKey),
    phaseOf: async (pollId: string) => (await getPoll(db, pollId)).phase,
    seen: async (viewer: Viewer) =>
      liveStateFor(viewer, await new SeminarReader(db, seminarId).read(new Set())),
  }
}

test('before the seminar people answer what has been opened for it, and see no result', async () => {
  const { answered, choice, db, id, lead, member, recognition, seen, unitId, vote } =
    await plannedKickoff()
  await lead('ownPace.begin', { pollIds: [recognition.id, choice.id] })
  const people = await savedMembers(db, { id, unitId } as never, 5)
  for (const person of people) await vote(person, recognition.id, { recognition: 'yes' })
  await vote(member, choice.id, { optionIds: ['a'] })

  const state = await seen('participant')
  expect(state.step).toBeUndefined()
  expect(state.ownPace?.polls).toMatchObject([
    { id: recognition.id, answered: 5, phase: 'open', result: undefined },
    { id: choice.id, answered: 1, result: undefined },
  ])
  expect(await answered(member)).toEqual([choice.id])
  expect(await answered(people[0]!)).toEqual([recognition.id])
  expect(await readPollCard(db, recognition.id)).toMatchObject({ answered: 5, result: undefined })
})

test('whatever brings the room to a step gathers everybody, and keeps the answers', async () => {
  const { answered, choice, lead, member, phaseOf, recognition, seen, seminar, vote } =
    await plannedKickoff()
  await lead('ownPace.begin', { pollIds: [recognition.id] })
  await vote(member, recognition.id, { recognition: 'no' })
  await lead('ownPace.begin', { pollIds: [choice.id] })
  expect(await phaseOf(recognition.id)).toBe('closed')
  await expect(lead('seminar.start', {})).rejects.toThrow('own_pace_open') // its screen knew of none
  expect(await phaseOf(choice.id)).toBe('open')
  await lead('seminar.start', { gather: true })
  expect(await phaseOf(choice.id)).toBe('closed')
  expect(await seen('participant')).toMatchObject({ ownPace: undefined, step: { index: 0 } })

  await lead('ownPace.begin', { pollIds: [recognition.id, choice.id] })
  await lead('seminar.start', { gather: true }) // by somebody who has not seen that it is under way
  expect((await seen('stage')).step).toBeUndefined()
  expect((await seen('facilitator')).step).toMatchObject({ index: 0 })
  expect(await answered(member)).toEqual([recognition.id])
  await lead('poll.open', { pollId: choice.id })
  expect((await seen('participant')).step).toMatchObject({ content: { id: choice.id } })
  expect([await phaseOf(recognition.id), await phaseOf(choice.id)]).toEqual(['closed', 'open'])

  await lead('ownPace.begin', { pollIds: [recognition.id] })
  await lead('seminar.goToStep', { seminarId: seminar.id, step: 0 })
  expect(await phaseOf(recognition.id)).toBe('closed')
  await lead('ownPace.begin', { pollIds: [recognition.id] })
  await lead('ownPace.end', {})
  expect((await seen('participant')).ownPace).toBeUndefined()
  await lead('seminar.end', {})
  await expect(lead('ownPace.begin', { pollIds: [choice.id] })).rejects.toThrow('seminar_ended')
})

test('only a facilitator lets people answer, and only what is in the agenda', async () => {
  const { choice, lead, phaseOf, recognition } = await plannedKickoff()
  const other = await plannedKickoff()
  const pollIds = [recognition.id, other.choice.id]
  await expect(lead('ownPace.begin', { pollIds })).rejects.toThrow('not_found')
  await expect(lead('ownPace.begin', { pollIds: [randomUUID()] })).rejects.toThrow('not_found')
  expect([await phaseOf(recognition.id), await phaseOf(choice.id)]).toEqual(['draft', 'draft'])
})
