import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { readPollCard } from '../../src/delivery/cards.ts'
import { findDelivery } from '../../src/delivery/repository.ts'
import { sv } from '../../src/i18n/sv.ts'
import { botRoom, identityOf, teams } from '../support/bot-room.ts'
import { deliverAs, draftFor } from '../support/feedback.ts'
import { savedKickoff } from '../support/programme.ts'
import { botAdded, botInstalled, botRemoved, writing } from '../support/teams-platform.ts'

const team = { id: '19:team@thread.tacv2', name: 'Älvbro' }

/** The room, with a way to tell the bot what happens to the conversation. */
async function room() {
  const made = await botRoom()
  const { db, programme, send, conversationId } = made
  const lead = await identityOf(db, programme.lead)
  const tell = (change: Record<string, unknown>, to?: string) => send(lead, change, to)
  const known = async (id = conversationId) => {
    const { rows } = await db.query<{ name: string | null; isPresent: boolean }>(
      'select name, is_present as "isPresent" from conversations where id = $1',
      [id],
    )
    return rows[0]
  }
  const inTeam = (more: Record<string, unknown> = {}, channelData: object = {}) => ({
    channelData: { tenant: { id: lead.tenantId }, team, ...channelData },
    ...more,
  })
  return { ...made, tell, known, inTeam }
}

test('a removed bot is shown at once to those who see the unit, and a return sends what waits', async () => {
  const { app, changes, db, programme, messenger, bindTo, tell, conversationId } = await room()
  await bindTo({ unitId: programme.unitId })
  const draft = draftFor(programme.unitId)
  await execute(app, programme.researcher, 'feedback.save', draft)
  await deliverAs(app, programme.lead, draft.versionId)
  changes.length = 0

  await tell(botRemoved)
  expect(changes).toEqual([{ rooms: [`unit:${programme.unitId}`], hasDeliveries: false }])
  await db.query(
    `update deliveries set status = 'failed', failure = 'botNotInConversation' where conversation_id = $1`,
    [conversationId],
  )
  await expect(messenger.post(conversationId, {} as never)).rejects.toMatchObject({
    failure: 'botNotInConversation',
    isFinal: true,
  })

  await tell(botAdded)
  expect(changes.at(-1)).toEqual({ rooms: [`unit:${programme.unitId}`], hasDeliveries: true })
  const delivery = await findDelivery(db, 'feedback', draft.documentId)
  expect(delivery).toMatchObject({ status: 'waiting', failure: null, attempts: 0 })
})

test('an uninstalled bot is as gone as one that was removed', async () => {
  const { tell, known } = await room()
  await tell(botInstalled)

  await tell({ type: 'installationUpdate', action: 'remove' })
  expect(await known()).toMatchObject({ isPresent: false })
  await tell({ type: 'installationUpdate', action: 'add-upgrade' })
  expect(await known()).toMatchObject({ isPresent: true })
})

test('a platform that no longer lets the bot in makes the conversation one that it has left', async () => {
  const { app, db, programme, messenger, bindTo, known, conversationId } = await room()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })

  const content = await readPollCard(db, recognition.id)
  const refusal = { error: { code: 'BotNotInConversationRoster', message: '…' } }
  teams.refusals.push(Response.json(refusal, { status: 403 }))

  await expect(messenger.post(conversationId, content)).rejects.toMatchObject({
    failure: 'botNotInConversation',
  })
  expect(await known()).toMatchObject({ isPresent: false })
})

test('what happens to a team happens to its channels', async () => {
  const { programme, db, send, tell, known, inTeam } = await room()
  const channelId = `19:${programme.unitId}@thread.tacv2`
  const member = await identityOf(db, programme.member)
  const conversation = { id: channelId, conversationType: 'channel', isGroup: true }
  const channel = { id: channelId, name: 'Återkoppling' }
  const speaking = inTeam({ ...writing('hjälp'), conversation }, { channel })
  await send(member, speaking, channelId)
  expect(await known(channelId)).toEqual({ name: 'Älvbro – Återkoppling', isPresent: true })

  const happens = (eventType: string, more: object = {}) =>
    tell(inTeam({ type: 'conversationUpdate' }, { eventType, ...more }), team.id)
  await happens('teamRenamed', { team: { ...team, name: 'Nya Älvbro' } })
  expect((await known(channelId))?.name).toBe('Nya Älvbro – Återkoppling')
  await happens('channelRenamed', { channel: { id: channelId, name: 'Svar' } })
  expect((await known(channelId))?.name).toBe('Älvbro – Svar')
  for (const [eventType, isPresent] of [
    ['teamArchived', false],
    ['teamUnarchived', true],
    ['channelDeleted', false],
    ['channelRestored', true],
    ['teamDeleted', false],
    ['teamRestored', true],
  ] as const) {
    await happens(eventType, { channel })
    expect([eventType, (await known(channelId))?.isPresent]).toEqual([eventType, isPresent])
  }

  await tell(inTeam(botRemoved), team.id)
  expect((await known(channelId))?.isPresent).toBe(false)
  await tell(inTeam(botAdded), team.id)
  expect((await known(channelId))?.isPresent).toBe(true)
})

test('a meeting that starts or ends reminds of the seminar, once it matters', async () => {
  const { app, db, programme, tell, said, bindTo } = await room()
  const { seminar } = await savedKickoff(db, programme, { status: 'planned' })
  await bindTo({ seminarId: seminar.id })
  const link = `https://tillkom.example/tab/?seminar=${seminar.id}`
  const event = (name: string) => ({
    type: 'event',
    name: `application/vnd.microsoft.${name}`,
    value: { MeetingType: 'Scheduled' },
  })

  await tell(event('meetingStart'))
  expect(said().at(-1)?.text).toBe(sv.chat.meeting.started(seminar.title.sv, link))
  await execute(app, programme.facilitator, 'seminar.start', { seminarId: seminar.id })
  const before = said().length
  await tell(event('meetingStart'))
  expect(said()).toHaveLength(before)
  await tell(event('meetingEnd'))
  expect(said().at(-1)?.text).toBe(sv.chat.meeting.ended(seminar.title.sv, link))
})

test('a new language for the cards makes those that are out there be drawn anew', async () => {
  const { app, changes, db, programme, ask, bindTo, conversationId } = await room()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  await db.query(
    `update deliveries set status = 'sent', message_id = 'm', sent_digest = 'd' where conversation_id = $1`,
    [conversationId],
  )

  await ask(programme.facilitator, 'english')

  expect((await findDelivery(db, 'poll', recognition.id))?.sentDigest).toBeNull()
  expect(changes.at(-1)).toEqual({ rooms: [`seminar:${seminar.id}`] })
})
