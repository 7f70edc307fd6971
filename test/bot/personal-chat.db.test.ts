import { expect, test } from 'vitest'
import { savePresence } from '../../bot/conversations.ts'
import { execute } from '../../src/commands.ts'
import { findConversationOfUnit } from '../../src/delivery/conversation-repository.ts'
import { en } from '../../src/i18n/en.ts'
import { sv } from '../../src/i18n/sv.ts'
import { botRoom } from '../support/bot-room.ts'
import { deliveredFeedback } from '../support/feedback.ts'
import { savedKickoff } from '../support/programme.ts'

const { chat } = sv
/** A chat of somebody's own with the bot. */
async function chats() {
  const room = await botRoom()
  const { conversationId, programme } = room
  const conversation = { id: conversationId, conversationType: 'personal' }
  return {
    ...room,
    askAlone: (
      who: 'lead' | 'contact' | 'member' | 'otherMember',
      text: string,
      locale = 'sv-SE',
    ) => room.ask(programme[who], text, { conversation, locale }),
  }
}

test('a contact person is told in their own chat what awaits them, with links', async () => {
  const { app, db, programme, askAlone } = await chats()
  const version = await deliveredFeedback(app, db, programme)
  const link = `https://tillkom.example/tab/?feedback=${version.id}`

  expect(await askAlone('contact', 'Vad väntar?')).toBe(
    chat.mine.feedback(version.title, link, [chat.mine.toAnswer(2), chat.mine.toAcknowledge]),
  )
  for (const { id: findingId } of version.findings) {
    await execute(app, programme.contact, 'feedback.respond', { findingId, recognition: 'yes' })
  }
  expect(await askAlone('contact', 'väntar')).toBe(
    chat.mine.feedback(version.title, link, [chat.mine.toAcknowledge]),
  )
  await execute(app, programme.contact, 'feedback.acknowledge', { versionId: version.id })
  expect(await askAlone('contact', 'väntar')).toBe(chat.mine.nothing)
})

test('a member hears of a seminar under way, and nothing of what is for another unit', async () => {
  const { app, db, programme, askAlone } = await chats()
  await deliveredFeedback(app, db, programme)
  const { seminar } = await savedKickoff(db, programme)

  expect(await askAlone('otherMember', 'mina')).toBe(
    chat.mine.seminar(seminar.title.sv, `https://tillkom.example/tab/?seminar=${seminar.id}`),
  )
})

test('staff hear of units that can no longer be reached', async () => {
  const { app, db, programme, askAlone } = await chats()
  await deliveredFeedback(app, db, programme)

  expect(await askAlone('lead', 'väntar')).toBe(chat.mine.nothing)
  const { id } = (await findConversationOfUnit(db, programme.unitId))!
  await savePresence(db, { id }, false)
  expect(await askAlone('lead', 'väntar')).toBe(chat.mine.unreachable('Älvbro kommun'))
})

test('what awaits somebody is told nowhere but in their own chat', async () => {
  const { programme, ask } = await chats()

  expect(await ask(programme.contact, 'väntar')).toBe(chat.mine.onlyInPersonal)
})

test('help in a chat of one’s own offers nothing that is done elsewhere', async () => {
  const { askAlone } = await chats()

  const help = await askAlone('lead', 'hjälp')

  expect(help).toContain(chat.help.intro.personal)
  expect(help).toContain('**väntar**')
  expect(help).not.toContain('**koppla**')
  expect(help).not.toContain('@TillKom')
})

test('a person chooses the language of their own chat', async () => {
  const { askAlone } = await chats()

  await askAlone('member', 'english')

  expect(await askAlone('member', 'väntar')).toBe(en.chat.mine.nothing)
})
