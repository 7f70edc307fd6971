import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { findConversationOfUnit } from '../../src/delivery/conversation-repository.ts'
import { findDelivery } from '../../src/delivery/repository.ts'
import { listPolls } from '../../src/poll/repository.ts'
import { findSeminarOfConversation, getSeminar } from '../../src/seminar/repository.ts'
import { mayAttend } from '../../src/seminar/seminar.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, draftFor, readAs, savedConversation } from '../support/feedback.ts'
import { savedProgramme } from '../support/programme.ts'

async function made() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback(app, db, programme)
  const seminarId = randomUUID()
  const make = (id = seminarId) =>
    execute(app, programme.facilitator, 'feedback.makeSession', {
      versionId: version.id,
      seminarId: id,
    })
  await make()
  return { app, db, programme, version, seminarId, make }
}

test('a session goes through the document, finding by finding, to the unit’s answer', async () => {
  const { db, version, seminarId } = await made()
  const { steps, kind, unitId } = await getSeminar(db, seminarId)

  expect({ kind, unitId }).toEqual({ kind: 'unitFeedback', unitId: version.unit.id })
  expect(steps.map(({ kind: each }) => each)).toEqual([
    'slide',
    ...version.findings.flatMap(() => ['slide', 'poll', 'discussion']),
    'discussion',
  ])
  const headings = steps.flatMap((step) => (step.kind === 'slide' ? step.heading.sv : []))
  expect(headings.slice(1)).toEqual(version.findings.map(({ heading }) => heading))
  const polls = await listPolls(db, seminarId)
  expect(polls.map((poll) => [poll.kind, poll.help?.sv])).toEqual(
    version.findings.map(({ heading }) => ['recognition', heading]),
  )
})

test('it is made once, and its unit and the programme find the way to it, nobody else', async () => {
  const { app, db, programme, version, seminarId, make } = await made()
  await make(randomUUID())

  for (const person of [programme.member, programme.researcher]) {
    expect((await readAs(app, person, version.id)).session).toEqual({
      seminarId,
      status: 'planned',
    })
  }
  const seminar = await getSeminar(db, seminarId)
  expect(mayAttend(seminar, programme.member)).toBe(true)
  expect(mayAttend(seminar, programme.otherMember)).toBe(false)
})

test('its questions come to where the unit is reached, also after it has moved', async () => {
  const { app, db, programme, seminarId } = await made()
  const { unitId, lead } = programme
  const first = (await findConversationOfUnit(db, unitId))!.id
  const [poll] = await listPolls(db, seminarId)
  expect((await findSeminarOfConversation(db, first))?.id).toBe(seminarId)

  await execute(app, lead, 'conversation.bind', { conversationId: first })
  const second = await savedConversation(db, {})
  await execute(app, lead, 'conversation.bind', { conversationId: second, unitId })
  await execute(app, lead, 'poll.open', { pollId: poll!.id })

  expect(await findDelivery(db, 'poll', poll!.id)).toMatchObject({ conversationId: second })
  expect(await findSeminarOfConversation(db, first)).toBeUndefined()
  expect((await findSeminarOfConversation(db, second))?.id).toBe(seminarId)
  await execute(app, lead, 'seminar.end', { seminarId })
  expect(await findSeminarOfConversation(db, second)).toBeUndefined()
})

test('there is no session of what the unit has not been given', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)
  await execute(app, programme.researcher, 'feedback.save', draft)
  const input = { versionId: draft.versionId, seminarId: randomUUID() }

  await expect(execute(app, programme.lead, 'feedback.makeSession', input)).rejects.toThrow(
    'not_delivered',
  )
  await expect(execute(app, programme.researcher, 'feedback.makeSession', input)).rejects.toThrow(
    'not_allowed',
  )
})
