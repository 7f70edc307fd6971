import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { saveBinding } from '../../src/delivery/conversation-repository.ts'
import { findDelivery, isMeantFor, saveFailure } from '../../src/delivery/repository.ts'
import { testApp } from '../support/app.ts'
import { savedConversation } from '../support/feedback.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

/** A poll whose card a facilitator has put in a conversation that is nobody's yet. */
async function placed(ofUnit = false) {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const unitId = ofUnit ? programme.unitId : undefined
  const { recognition } = await savedKickoff(db, programme, { unitId })
  const conversationId = await savedConversation(db, {})
  const place = () =>
    execute(app, programme.facilitator, 'poll.place', { pollId: recognition.id, conversationId })
  await place()
  const isMeant = () => isMeantFor(db, { kind: 'poll', subjectId: recognition.id, conversationId })
  return { db, programme, conversationId, pollId: recognition.id, place, isMeant }
}

test('a card that was put somewhere is kept up there, but not for another programme', async () => {
  const { db, programme, conversationId, isMeant } = await placed()
  expect(await isMeant()).toBe(true)
  await saveBinding(db, conversationId, { unitId: programme.unitId })
  expect(await isMeant()).toBe(true)

  const other = await savedProgramme(db)
  await saveBinding(db, conversationId, { unitId: other.unitId })
  expect(await isMeant()).toBe(false)
  const { seminar } = await savedKickoff(db, other)
  await saveBinding(db, conversationId, { seminarId: seminar.id })
  expect(await isMeant()).toBe(false)
})

test('what is asked of one unit does not follow its conversation to others', async () => {
  const { db, programme, conversationId, isMeant } = await placed(true)
  expect(await isMeant()).toBe(true)
  await saveBinding(db, conversationId, { unitId: programme.unitId })
  expect(await isMeant()).toBe(true)

  await saveBinding(db, conversationId, { unitId: programme.otherUnitId })
  expect(await isMeant()).toBe(false)
  const { seminar } = await savedKickoff(db, programme)
  await saveBinding(db, conversationId, { seminarId: seminar.id })
  expect(await isMeant()).toBe(false)
})

test('a card that somebody has deleted is posted anew when it is put there again', async () => {
  const { db, pollId, place } = await placed()
  const { id } = (await findDelivery(db, 'poll', pollId))!
  await db.query(`update deliveries set message_id = '17' where id = $1`, [id])
  await saveFailure(db, id, 'conversationGone', undefined)

  await place()

  expect(await findDelivery(db, 'poll', pollId)).toMatchObject({
    id,
    status: 'waiting',
    messageId: null,
  })
})
