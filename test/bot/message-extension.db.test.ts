import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { findReachable } from '../../bot/conversations.ts'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { sv } from '../../src/i18n/sv.ts'
import { eventually, startedOutbox } from '../delivery/outbox-room.ts'
import { botRoom, identityOf, teams } from '../support/bot-room.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { refusal } from '../support/teams-platform.ts'

const { chat, error } = sv

/** What somebody is told who asks for our command while writing a message, and then chooses. */
async function composing() {
  const room = await botRoom()
  const { app, db, send, conversationId } = room
  app.now = () => new Date() // as the outbox's
  async function ask(actor: Actor, name: string, value: object, to = conversationId) {
    const invoke = { type: 'invoke', name: `composeExtension/${name}`, value }
    const answer = await send(await identityOf(db, actor), invoke, to)
    return answer.json()
  }
  const command = { commandId: 'putPoll', commandContext: 'compose' }
  const elsewhere = `19:${randomUUID()}@thread.v2`
  teams.withoutBot.add(elsewhere)
  return {
    ...room,
    /** Where the bot is not. */
    elsewhere,
    open: (actor: Actor, to?: string) => ask(actor, 'fetchTask', command, to),
    choose: (actor: Actor, data: object, to?: string) =>
      ask(actor, 'submitAction', { ...command, data }, to),
  }
}

test('a facilitator chooses among the polls of seminars that they may lead, this one’s first', async () => {
  const { db, programme, bindTo, open } = await composing()
  await savedKickoff(db, programme)
  await savedKickoff(db, programme, { status: 'ended' })
  await savedKickoff(db, await savedProgramme(db))
  const here = await savedKickoff(db, programme)
  await bindTo({ seminarId: here.seminar.id })

  const { task } = await open(programme.facilitator)

  expect(task.type).toBe('continue')
  const { choices } = task.value.card.content.body[1]
  expect(choices).toHaveLength(4)
  expect(choices[0]).toEqual({
    title: 'Inledande seminarium: Känner ni igen er? (inte öppnad)',
    value: here.recognition.id,
  })
})

test('whoever leads no seminar is told so, and gets no poll by asking for it', async () => {
  const { db, programme, open, choose } = await composing()
  const { recognition } = await savedKickoff(db, programme)

  expect(await open(programme.member)).toEqual({
    task: { type: 'message', value: chat.extension.none },
  })
  expect(await choose(programme.member, { pollId: recognition.id })).toEqual({
    task: { type: 'message', value: error.not_allowed },
  })
})

test('where the bot is, it posts the chosen poll’s card, and the card follows', async () => {
  const { app, db, programme, messenger, choose, press, said, conversationId } = await composing()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  const outbox = startedOutbox(db, messenger)

  const { task } = await choose(programme.facilitator, { pollId: recognition.id })
  expect(task).toEqual({ type: 'message', value: chat.extension.posted })
  outbox.wake()
  await eventually(() => expect(said(conversationId)).toHaveLength(1))
  const vote = { pollId: recognition.id, recognition: 'yes' }
  expect((await press(programme.member, 'poll.vote', vote)).type).toContain('card.adaptive')
  await execute(app, programme.facilitator, 'poll.close', { pollId: recognition.id })
  outbox.follow(`seminar:${seminar.id}`)

  await eventually(() => {
    const card = JSON.stringify(said(conversationId).at(-1))
    expect(card).toContain(chat.poll.closed)
    expect(card).toContain(sv.poll.answered(1))
  })
  expect(teams.sent.at(-1)).toMatchObject({ method: 'PUT', conversationId })
  expect(await choose(programme.facilitator, { pollId: recognition.id })).toEqual({
    task: { type: 'message', value: chat.extension.isThere },
  })
})

test('a card that was put before the poll is opened is the one that there is', async () => {
  const { app, db, programme, bindTo, choose, conversationId } = await composing()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })

  await choose(programme.facilitator, { pollId: recognition.id })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })

  const { rows } = await db.query(
    `select conversation_id as "conversationId", status from deliveries where subject_id = $1`,
    [recognition.id],
  )
  expect(rows).toEqual([{ conversationId, status: 'waiting' }])
})

test('where the bot is not, that is said, and the card in the message is still answered', async () => {
  const { app, db, programme, open, choose, press, elsewhere } = await composing()
  const { recognition } = await savedKickoff(db, programme)
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })

  const { task } = await open(programme.facilitator, elsewhere)
  const { body, actions } = task.value.card.content
  expect(body.at(-1).text).toBe(chat.extension.notHere)
  expect(actions.map(({ title }: { title: string }) => title)).toEqual([
    chat.extension.addApp,
    chat.extension.put,
  ])
  const pollId = recognition.id
  const { composeExtension } = await choose(programme.facilitator, { pollId }, elsewhere)
  const [put] = composeExtension.attachments
  expect(put.content.body[0].text).toBe('Känner ni igen er?')
  expect(put.preview.content.title).toBe('Känner ni igen er?')
  expect(JSON.stringify(put.content)).toContain(chat.poll.nowInTab)

  const vote = { pollId, recognition: 'yes' }
  expect((await press(programme.member, 'poll.vote', vote, elsewhere)).type).toContain(
    'card.adaptive',
  )
  const forwarded = `19:${randomUUID()}@thread.v2`
  expect((await press(programme.member, 'poll.vote', vote, forwarded)).value).toBe(
    chat.refusal.notHere,
  )
})

test('once the app has been added from the dialog, the poll is chosen as anywhere', async () => {
  const { db, programme, open, choose, elsewhere } = await composing()
  const { recognition } = await savedKickoff(db, programme)
  await open(programme.facilitator, elsewhere)

  teams.withoutBot.delete(elsewhere)
  const added = { msteams: { justInTimeInstall: true } }
  const { task } = await choose(programme.facilitator, added, elsewhere)

  expect(task.value.card.content.actions).toMatchObject([{ title: chat.extension.post }])
  expect(await choose(programme.facilitator, { pollId: recognition.id }, elsewhere)).toEqual({
    task: { type: 'message', value: chat.extension.posted },
  })
})

test('a removal that nobody told of is noticed, and no card is promised', async () => {
  const { db, programme, bindTo, choose, conversationId } = await composing()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  teams.withoutBot.add(conversationId)

  const answer = await choose(programme.facilitator, { pollId: recognition.id })

  expect(answer.composeExtension.type).toBe('result')
  expect(await findReachable(db, conversationId)).toMatchObject({ isPresent: false })
})

test('while the platform cannot say, what is known of the conversation decides', async () => {
  const { db, programme, bindTo, choose } = await composing()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  teams.rosterRefusals.push(refusal(429, 'Throttled', { 'retry-after': '9' }))

  expect(await choose(programme.facilitator, { pollId: recognition.id })).toEqual({
    task: { type: 'message', value: chat.extension.posted },
  })
})

test('what is asked of one unit is not put in the conversation of another', async () => {
  const { db, programme, bindTo, choose } = await composing()
  const { recognition } = await savedKickoff(db, programme, { unitId: programme.unitId })
  await bindTo({ unitId: programme.otherUnitId })

  expect(await choose(programme.facilitator, { pollId: recognition.id })).toEqual({
    task: { type: 'message', value: error.not_allowed },
  })
})

test('a unit’s own poll that was put elsewhere is still only for those who attend', async () => {
  const { app, db, programme, choose, press } = await composing()
  const { recognition } = await savedKickoff(db, programme, { unitId: programme.unitId })
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })
  await choose(programme.facilitator, { pollId: recognition.id })

  const vote = { pollId: recognition.id, recognition: 'yes' }
  expect((await press(programme.otherMember, 'card.refresh', vote)).value).toBe(error.not_found)
  expect((await press(programme.otherMember, 'poll.vote', vote)).value).toBe(error.not_found)
})

test('a dialog that was sent without a choice says what to do', async () => {
  const { programme, choose } = await composing()

  expect(await choose(programme.facilitator, {})).toEqual({
    task: { type: 'message', value: chat.extension.chooseFirst },
  })
})
