import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { expectNoFaults } from './faults.ts'
import { deliver, importFile, openOwnChat } from './import-and-deliver.ts'
import { roomForEach } from './in-room.ts'

const t = messagesIn('sv')
const getRoom = roomForEach()

test('axe finds nothing in the room from a file to an answered feedback', async () => {
  const room = getRoom()
  const petra = await room.enter('Petra Hallvik', { chat: 'Älvbro' })
  await openOwnChat(petra)
  await expectNoFaults(petra, 'the first page')
  await importFile(petra, 'Älvbro kommun', 'aterkoppling-alvbro.docx', async () => {
    await expectNoFaults(petra, 'what was read from a file')
  })
  await petra.tab.getByRole('heading', { name: t.feedback.cardPreview }).waitFor()
  await petra.tab.locator('.ac-adaptiveCard').waitFor()
  await expectNoFaults(petra, 'a draft with its card')

  const karin = await room.enter('Karin Ekmark', { chat: 'Älvbro' })
  await deliver(karin, 'Älvbro kommun', 'TillKom – Älvbro kommun')
  await karin.tab.getByRole('link', { name: t.tab.home, exact: true }).click()
  await karin.tab.getByRole('link', { name: t.tab.start.toUnits }).click()
  await karin.tab.getByText(t.delivery.status.sent).waitFor()
  await karin.page.getByText(t.room.chat.trouble).click()
  await expectNoFaults(karin, 'all units')

  const lena = await room.enter('Lena Björklund', { chat: 'Älvbro' })
  const card = lena.card(t.chat.feedback.heading('Älvbro kommun'))
  await card.getByRole('button', { name: t.chat.feedback.askAbout(1) }).click()
  await card.getByLabel(t.chat.feedback.comment).first().waitFor()
  await lena.tab.getByLabel(t.feedback.answer.partly).first().check()
  await lena.tab.getByText(t.poll.state.saved).first().waitFor()
  await expectNoFaults(lena, 'the reading view and the card')
  expect(room.troubles()).toEqual([])
})
