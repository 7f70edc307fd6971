import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { countBallots } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import { listPolls } from '../../src/poll/repository.ts'
import { findSeminar, getSeminar, listSeminars } from '../../src/seminar/repository.ts'
import { testApp } from '../support/app.ts'
import { savedConversation } from '../support/feedback.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

const mix = { agreeing: 50, between: 30, doubting: 20 }

async function rehearsed() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme)
  const ask = (
    name: Parameters<typeof execute>[2],
    input: object,
    actor: Actor = programme.facilitator,
  ) => execute(app, actor, name, input)
  const rehearsalId = randomUUID()
  await ask('rehearsal.start', { seminarId: seminar.id, rehearsalId })
  await ask('rehearsal.start', { seminarId: seminar.id, rehearsalId })
  const polls = await listPolls(db, rehearsalId)
  return { db, programme, seminar, rehearsalId, polls, ask }
}

test('a rehearsal is a copy that is in no list, and that only those who lead may enter', async () => {
  const { db, programme, seminar, rehearsalId, polls, ask } = await rehearsed()
  const copy = await getSeminar(db, rehearsalId)
  expect(copy).toMatchObject({
    title: { sv: 'Repetition: Inledande seminarium' },
    status: 'planned',
  })
  expect(copy.steps.map(({ kind }) => kind)).toEqual(seminar.steps.map(({ kind }) => kind))
  expect((await listSeminars(db, programme.id)).map(({ id }) => id)).toEqual([seminar.id])
  expect(await getSeminar(db, seminar.id)).toMatchObject({ rehearsalId })

  await ask('poll.open', { pollId: polls[0]!.id })
  const vote = { pollId: polls[0]!.id, answer: { recognition: 'yes' } }
  for (const person of [programme.member, programme.contact, programme.researcher]) {
    await expect(ask('poll.vote', vote, person)).rejects.toThrow('not_found')
  }
})

test('an invented audience answers every kind asked, and no real question', async () => {
  const { db, seminar, polls, ask } = await rehearsed()
  for (const { id: pollId } of polls) {
    await ask('poll.open', { pollId })
    await ask('rehearsal.answer', { pollId, people: 40, mix })
    await ask('rehearsal.answer', { pollId, people: 40, mix })
  }
  const counts = await countBallots(
    db,
    polls.map(({ boxId }) => boxId),
  )
  expect([...counts.values()].map(({ ballots }) => ballots)).toEqual([40, 40])

  const [real] = await listPolls(db, seminar.id)
  await ask('poll.open', { pollId: real!.id })
  const refused = ask('rehearsal.answer', { pollId: real!.id, people: 40, mix })
  await expect(refused).rejects.toThrow('not_allowed')
  expect((await countBallots(db, [real!.boxId])).get(real!.boxId)?.ballots).toBe(0)
})

test('a rehearsal is in no chat, lets no guests in and is not rehearsed itself', async () => {
  const { db, rehearsalId: seminarId, ask, polls } = await rehearsed()
  const conversationId = await savedConversation(db, {})
  const refused: [Parameters<typeof ask>[0], object][] = [
    ['conversation.bind', { conversationId, seminarId }],
    ['guest.admit', { seminarId, giveName: false }],
    ['poll.place', { pollId: polls[0]!.id, conversationId }],
    ['rehearsal.start', { seminarId, rehearsalId: randomUUID() }],
  ]
  for (const [name, input] of refused) await expect(ask(name, input)).rejects.toThrow('not_allowed')
})

test('a rehearsal is thrown away with all that was answered, and a new one takes its place', async () => {
  const { db, seminar, rehearsalId, polls, ask } = await rehearsed()
  const pollId = polls[0]!.id
  await ask('poll.open', { pollId })
  await ask('rehearsal.answer', { pollId, people: 10, mix })
  await ask('poll.askAgain', { pollId, round: 1 })
  const next = randomUUID()
  await ask('rehearsal.start', { seminarId: seminar.id, rehearsalId: next })
  expect(await findSeminar(db, rehearsalId)).toBeUndefined()

  const boxIds = [...polls, ...(await listPolls(db, next))].map(({ boxId }) => boxId)
  await ask('rehearsal.discard', { seminarId: seminar.id })
  await ask('rehearsal.discard', { seminarId: seminar.id })
  expect(await findSeminar(db, next)).toBeUndefined()
  const { rows } = await db.query('select 1 from ballot_boxes where id = any($1::uuid[])', [boxIds])
  expect(rows).toEqual([])
  expect((await getSeminar(db, seminar.id)).rehearsalId).toBeUndefined()
})
