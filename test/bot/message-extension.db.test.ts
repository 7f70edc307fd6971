import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { sv } from '../../src/i18n/sv.ts'
import { botRoom, identityOf } from '../support/bot-room.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

const { chat, error } = sv

/** What somebody is told who asks for our command while writing a message, and then chooses. */
async function composing() {
  const room = await botRoom()
  const { db, send, conversationId } = room
  async function ask(actor: Actor, name: string, value: object, to = conversationId) {
    const invoke = { type: 'invoke', name: `composeExtension/${name}`, value }
    const answer = await send(await identityOf(db, actor), invoke, to)
    return answer.json()
  }
  const command = { commandId: 'putPoll', commandContext: 'compose' }
  return {
    ...room,
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

test('the chosen poll’s card goes in the message, and is answered where it was put', async () => {
  const { app, db, programme, choose, press } = await composing()
  const { recognition } = await savedKickoff(db, programme)
  await execute(app, programme.facilitator, 'poll.open', { pollId: recognition.id })

  const { composeExtension } = await choose(programme.facilitator, { pollId: recognition.id })
  const [put] = composeExtension.attachments
  expect(put.content.body[0].text).toBe('Känner ni igen er?')
  expect(put.preview.content.title).toBe('Känner ni igen er?')

  const vote = { pollId: recognition.id, recognition: 'yes' }
  expect((await press(programme.member, 'poll.vote', vote)).type).toContain('card.adaptive')
  const elsewhere = `19:${randomUUID()}@thread.v2`
  expect((await press(programme.member, 'poll.vote', vote, elsewhere)).value).toBe(
    chat.refusal.notHere,
  )
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
