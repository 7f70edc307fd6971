import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { findDelivery, saveFailure } from '../../src/delivery/repository.ts'
import { getVersion } from '../../src/feedback/repository.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, draftFor, readAs, savedConversation } from '../support/feedback.ts'
import { savedProgramme } from '../support/programme.ts'

async function mailed() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)
  const { versionId, documentId } = draft
  await execute(app, programme.researcher, 'feedback.save', draft)
  for (const step of ['feedback.share', 'feedback.approve'] as const) {
    await execute(app, programme.lead, step, { versionId })
  }
  const deliver = (byEmail?: true) =>
    execute(app, programme.lead, 'feedback.deliver', { versionId, byEmail })
  return { app, db, programme, versionId, documentId, deliver }
}

test('a unit without a conversation is mailed, and its time counts from when it reads', async () => {
  const { app, db, programme, versionId, deliver } = await mailed()
  const stateFor = async () => (await readAs(app, programme.lead, versionId)).delivery
  await expect(deliver()).rejects.toThrow('unit_unreachable')

  await deliver(true)
  expect(await stateFor()).toMatchObject({ status: 'noCard' })
  expect((await getVersion(db, versionId)).arrivedAt).toBeNull()
  await execute(app, programme.researcher, 'feedback.open', { versionId })
  expect((await stateFor())?.openedAt).toBeUndefined()
  await execute(app, programme.member, 'feedback.open', { versionId })
  await execute(app, programme.contact, 'feedback.acknowledge', { versionId })
  await execute(app, programme.contact, 'feedback.answer', {
    versionId,
    findings: [],
    quoting: 'no',
  })

  const now = app.now().toISOString()
  const reached = { openedAt: now, acknowledgedAt: now, answeredAt: now }
  expect(await stateFor()).toMatchObject(reached)
  expect((await readAs(app, programme.member, versionId)).joint?.dueAt).toBeDefined()
})

test('its card comes when a conversation is bound', async () => {
  const { app, db, programme, documentId, deliver } = await mailed()
  await deliver(true)
  const conversationId = await savedConversation(db, {})

  const { unitId, lead } = programme
  await execute(app, lead, 'conversation.bind', { conversationId, unitId })

  expect(await findDelivery(db, 'feedback', documentId)).toMatchObject({
    status: 'waiting',
    conversationId,
  })
})

test('a card that could not be delivered goes to the conversation that the unit is bound to next', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { documentId, id: versionId } = await deliveredFeedback(app, db, programme)
  const failed = (await findDelivery(db, 'feedback', documentId))!
  await saveFailure(db, failed.id, 'conversationGone', undefined)
  expect((await readAs(app, programme.lead, versionId)).mayDeliverAgain).toBe(true)
  const conversationId = await savedConversation(db, {})

  const { unitId, lead } = programme
  await execute(app, lead, 'conversation.bind', { conversationId, unitId })

  const next = await findDelivery(db, 'feedback', documentId)
  expect(next).toMatchObject({ status: 'waiting', conversationId })
  await execute(app, lead, 'conversation.bind', { conversationId, unitId })
  expect(await findDelivery(db, 'feedback', documentId)).toEqual(next)
})
