import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import type { Store } from '../../src/db/database.ts'
import { sv } from '../../src/i18n/sv.ts'
import { findPoll } from '../../src/poll/repository.ts'
import { findSeminar } from '../../src/seminar/repository.ts'
import { botRoom, identityOf } from '../support/bot-room.ts'
import { deliveredFeedback } from '../support/feedback.ts'
import { savedKickoff } from '../support/programme.ts'
import { botAdded, botInstalled, botRemoved, pressing, writing } from '../support/teams-platform.ts'

const { chat, error } = sv

test('the bot greets once when it is added, in the language of whoever added it', async () => {
  const { db, programme, send, said } = await botRoom()
  const lead = await identityOf(db, programme.lead)

  await send(lead, { ...botAdded, locale: 'en-GB' })
  await send(lead, { ...botInstalled, locale: 'en-GB' })

  expect(said()).toHaveLength(1)
  expect(said()[0]!.attachments![0]!.content.body[0]!.text).toBe('Hello! I am TillKom.')
})

test('a bot that has been removed is noted as absent, and greets again when it is back', async () => {
  const { db, programme, conversationId, send, said } = await botRoom()
  const lead = await identityOf(db, programme.lead)
  const isPresent = async () => {
    const { rows } = await db.query('select is_present from conversations where id = $1', [
      conversationId,
    ])
    return rows
  }

  await send(lead, botAdded)
  await send(lead, botRemoved)
  expect(await isPresent()).toEqual([{ is_present: false }])
  await send(lead, botAdded)

  expect(await isPresent()).toEqual([{ is_present: true }])
  expect(said()).toHaveLength(2)
})

test('what is stored of a conversation names nobody', async () => {
  const { db, programme, conversationId, send } = await botRoom()
  await send(await identityOf(db, programme.lead), { ...botAdded, topicName: 'Älvbro' })

  const { rows } = await db.query('select * from conversations where id = $1', [conversationId])
  expect(JSON.stringify(rows)).not.toContain('Någon')
  expect(JSON.stringify(rows)).not.toContain('29:')
})

test('a renamed conversation gets its new name', async () => {
  const { db, programme, conversationId, send } = await botRoom()
  const lead = await identityOf(db, programme.lead)
  await send(lead, botAdded)

  await send(lead, { type: 'conversationUpdate', topicName: 'Älvbro återkoppling' })

  const { rows } = await db.query('select name from conversations where id = $1', [conversationId])
  expect(rows).toEqual([{ name: 'Älvbro återkoppling' }])
})

test('a facilitator opens, closes, shows and hides a poll by writing', async () => {
  const { db, programme, ask, bindTo } = await botRoom()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })
  const { facilitator } = programme
  const phase = async () => (await findPoll(db, recognition.id))?.phase

  expect(await ask(facilitator, 'öppna igenkänning')).toContain(recognition.question.sv)
  expect(await phase()).toBe('open')
  expect((await findSeminar(db, seminar.id))?.currentStep).toBe(1)
  await ask(facilitator, 'Stäng frågan!')
  expect(await phase()).toBe('closed')
  await ask(facilitator, 'visa resultatet')
  expect(await phase()).toBe('revealed')
  await ask(facilitator, 'hide', { locale: 'en-US' })
  expect(await phase()).toBe('closed')
})

test('polls can be listed, and opened by number or in turn', async () => {
  const { db, programme, ask, bindTo } = await botRoom()
  const { seminar, recognition, choice } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })

  const list = await ask(programme.facilitator, 'frågor')
  expect(list).toContain(`1. ${recognition.question.sv}`)
  expect(list).toContain(`2. ${choice.question.sv}`)
  await ask(programme.facilitator, 'starta fråga')
  expect((await findPoll(db, recognition.id))?.phase).toBe('open')
  await ask(programme.facilitator, 'öppna 2')
  expect((await findPoll(db, choice.id))?.phase).toBe('open')
  expect(await ask(programme.facilitator, 'öppna 3')).toBe(chat.polls.noSuch)
  expect(await ask(programme.facilitator, 'stäng 0')).toBe(chat.polls.noSuch)
})

test('a facilitator takes the seminar from beginning to end by writing', async () => {
  const { app, db, programme, ask, bindTo } = await botRoom()
  const { seminar, recognition } = await savedKickoff(db, programme, { status: 'planned' })
  await bindTo({ seminarId: seminar.id })
  const { facilitator } = programme
  const now = async () => {
    const { status, currentStep } = (await findSeminar(db, seminar.id))!
    return [status, currentStep]
  }

  const pollIds = [recognition.id]
  await execute(app, facilitator, 'ownPace.begin', { seminarId: seminar.id, pollIds })
  expect(await ask(facilitator, 'börja')).toBe(chat.seminar.confirmGather(seminar.title.sv))
  expect(await now()).toEqual(['planned', 0])
  await ask(facilitator, 'börja ja')
  expect(await now()).toEqual(['running', 0])
  expect(await ask(facilitator, 'nästa')).toContain('Steg 2 av 3')
  expect(await ask(facilitator, 'tillbaka')).toContain('Välkomna')
  expect(await ask(facilitator, 'tillbaka')).toBe(chat.seminar.atTheStart)
  expect(await ask(facilitator, 'status')).toContain('Steg 1 av 3')
  expect(await ask(facilitator, 'avsluta')).toBe(chat.seminar.confirmEnd(seminar.title.sv))
  expect(await now()).toEqual(['running', 0])
  await ask(facilitator, 'avsluta ja')
  expect(await now()).toEqual(['ended', 0])
})

test('a participant cannot run the seminar from the chat', async () => {
  const { db, programme, ask, bindTo } = await botRoom()
  const { seminar, recognition } = await savedKickoff(db, programme)
  await bindTo({ seminarId: seminar.id })

  expect(await ask(programme.member, 'öppna 1')).toBe(error.not_allowed)
  expect(await ask(programme.member, 'frågor')).toBe(error.not_allowed)
  expect((await findPoll(db, recognition.id))?.phase).toBe('draft')
})

test('help fits the place and the person, and unknown words get it too', async () => {
  const { db, programme, ask, bindTo } = await botRoom()
  const { seminar } = await savedKickoff(db, programme)

  expect(await ask(programme.lead, 'hjälp')).toContain('**koppla**')
  expect(await ask(programme.lead, 'hjälp')).not.toContain('**öppna**')
  await bindTo({ seminarId: seminar.id })
  expect(await ask(programme.facilitator, 'hjälp')).toContain('**öppna**')
  expect(await ask(programme.member, 'hjälp')).not.toContain('**öppna**')
  expect(await ask(programme.member, 'help', { locale: 'en-GB' })).toContain('**status**')
  const puzzled = await ask(programme.member, 'kan du koka kaffe?')
  expect(puzzled).toContain(chat.help.notUnderstood('kan du koka kaffe'))
  expect(puzzled).toContain(chat.help.intro.groupChat)
})

test('somebody who is not in the programme is told so', async () => {
  const { conversationId, send, said } = await botRoom()
  const stranger = { tenantId: randomUUID(), objectId: randomUUID() }

  await send(stranger, writing('hjälp'))

  expect(said(conversationId).at(-1)?.text).toBe(chat.refusal.unknownPerson)
})

test('a lead binds a conversation to a unit by its name, and unbinds it', async () => {
  const { db, programme, conversationId, ask } = await botRoom()
  const bound = async () => {
    const { rows } = await db.query('select unit_id from conversations where id = $1', [
      conversationId,
    ])
    return rows
  }

  expect(await ask(programme.lead, 'koppla enhet Alingsås')).toBe(chat.bind.noSuchUnit)
  expect(await ask(programme.lead, 'koppla enhet kommun')).toBe(chat.bind.several)
  expect(await ask(programme.member, 'koppla enhet Älvbro')).toBe(error.not_allowed)
  expect(await ask(programme.lead, 'koppla enhet Älvbro')).toBe(chat.bind.toUnit('Älvbro kommun'))
  expect(await bound()).toEqual([{ unit_id: programme.unitId }])
  await ask(programme.lead, 'koppla bort')
  expect(await bound()).toEqual([{ unit_id: null }])
})

test("in a unit's conversation nobody outside it is told anything", async () => {
  const { app, db, programme, ask, press, bindTo } = await botRoom()
  const version = await deliveredFeedback(app, db, programme)
  await bindTo({ unitId: programme.unitId })

  expect(await ask(programme.otherMember, 'status')).toBe(chat.refusal.notForYou)
  const answer = await press(programme.otherMember, 'card.refresh', { versionId: version.id })
  expect(answer.value).toBe(chat.refusal.notForYou)
  expect(await ask(programme.member, 'status')).toContain('Älvbro kommun')
})

test('a failing database ends in a kind answer', async () => {
  const { app, db, programme, send } = await botRoom()
  const lead = await identityOf(db, programme.lead)
  app.store = { ...db, query: () => Promise.reject(new Error('gone')) } as Store

  const answer = await send(lead, pressing('poll.vote', {}))

  expect(answer.json().value).toBe(chat.refusal.brokenTurn)
  for (const name of ['composeExtension/fetchTask', 'composeExtension/submitAction']) {
    const inDialog = await send(lead, { type: 'invoke', name, value: { commandId: 'putPoll' } })
    expect(inDialog.json()).toEqual({ task: { type: 'message', value: chat.refusal.brokenTurn } })
  }
})
