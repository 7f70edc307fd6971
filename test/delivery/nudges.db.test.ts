import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { DeliveryError } from '../../src/delivery/messenger.ts'
import { testApp } from '../support/app.ts'
import { savedConversation } from '../support/feedback.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { conversationThat, eventually, startedOutbox } from './outbox-room.ts'

test('a poll nudges those in the meeting when it opens, once, however often it opens', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme)
  const meeting = await savedConversation(db, { seminarId: seminar.id })
  const chat = await savedConversation(db, { seminarId: seminar.id })
  await db.query(`update conversations set kind = 'meeting' where id = $1`, [meeting])
  const { messenger, nudged, cards } = conversationThat()
  const outbox = startedOutbox(db, messenger)
  const facilitate = (command: 'poll.open' | 'poll.close') =>
    execute({ ...app, now: () => new Date() }, programme.facilitator, command, {
      pollId: recognition.id,
    })

  await facilitate('poll.open')
  outbox.wake()
  await eventually(() => expect(nudged).toContain(meeting))
  await facilitate('poll.close')
  await facilitate('poll.open')
  outbox.wake()

  await eventually(async () => {
    const { rows } = await db.query(
      `select kind from deliveries where subject_id = $1 and status = 'sent'`,
      [recognition.id],
    )
    expect(rows).toHaveLength(3)
  })
  expect(nudged.filter((id) => id === meeting || id === chat)).toEqual([meeting])
  expect(cards.size).toBeGreaterThanOrEqual(2)
})

test.each([
  ['a nudge that the platform puts off comes later', 'throttled', 2],
  ['a nudge that fails otherwise is not repeated', 'platformDown', 1],
] as const)('%s', async (_, failure, tries) => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme)
  const meeting = await savedConversation(db, { seminarId: seminar.id })
  await db.query(`update conversations set kind = 'meeting' where id = $1`, [meeting])
  let tried = 0
  const { messenger } = conversationThat()
  messenger.nudge = async (conversationId) => {
    if (conversationId !== meeting) return
    tried += 1
    if (tried === 1) throw new DeliveryError(failure, false, 0)
  }
  startedOutbox(db, messenger)

  await execute({ ...app, now: () => new Date() }, programme.facilitator, 'poll.open', {
    pollId: recognition.id,
  })

  await eventually(async () => {
    const { rows } = await db.query<{ status: string }>(
      `select status from deliveries where kind = 'nudge' and conversation_id = $1`,
      [meeting],
    )
    expect(rows[0]?.status).toBe(tries === 2 ? 'sent' : 'failed')
  })
  expect(tried).toBe(tries)
})
