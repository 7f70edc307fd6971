import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { expectNoFaults } from './faults.ts'
import { deliver, importFile, openOwnChat } from './import-and-deliver.ts'
import { roomForEach } from './in-room.ts'
import { kickoffIn } from './kickoff.ts'

const t = messagesIn('sv')
const { reflection } = kickoffIn('sv')
const getRoom = roomForEach()

test('axe finds nothing in the room during a seminar', async () => {
  const room = getRoom()
  const page = await room.page({ viewport: { width: 1200, height: 800 } })
  await page.goto(`${room.server.address}/local/`)
  await page.getByRole('heading', { name: t.room.chooser.heading }).waitFor()
  await expectNoFaults({ page, t }, 'the chooser')

  const johan = await room.enter('Johan Sandelin')
  const elin = await room.enter('Elin Söderby')
  await elin.heading(t.seminar.notStarted.heading).waitFor()
  await johan.button(t.seminar.start).waitFor()
  await expectNoFaults(elin, 'before the start')
  await johan.button(t.seminar.start).click()
  await johan.button(t.seminar.next).waitFor()
  await expectNoFaults(johan, 'the facilitator at a slide')

  await johan.say('öppna')
  await elin.tab.getByLabel(t.poll.recognition.partly).check()
  await elin.card(reflection.question).getByRole('button', { name: t.chat.poll.send }).waitFor()
  await expectNoFaults(elin, 'an answer that is not sent, and a card to answer')
  await elin.tab.getByLabel(t.poll.surprise).fill('Att allt går att mäta')
  await elin.button(t.poll.send).click()
  await johan.page.getByRole('button', { name: t.room.audience.seminar }).click()
  await johan.page.getByText(t.room.audience.progress(40, 40)).waitFor({ timeout: 60_000 })
  await elin.card(reflection.question).getByText(t.poll.answered(41)).waitFor()
  await expectNoFaults(elin, 'a result, and a card that has been answered')

  const remark = johan.tab.getByRole('listitem').filter({ hasText: 'Att allt går att mäta' })
  await remark.getByRole('button', { name: t.seminar.show, exact: true }).click()
  await johan.tab.getByText(t.seminar.isShown, { exact: true }).waitFor()
  await expectNoFaults(johan, 'free texts to go through')
  await elin.page.getByRole('button', { name: t.room.frame.meeting, exact: true }).click()
  await elin.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()
  await expectNoFaults(elin, 'beside the meeting')
  await elin.page.getByRole('button', { name: t.room.frame.stage, exact: true }).click()
  await elin.stage.getByText('Att allt går att mäta').waitFor()
  await expectNoFaults(elin, 'the stage')

  await johan.tab.getByRole('button', { name: kickoffIn('sv').slides.at(-1)! }).click()
  await johan.button(t.seminar.end).click()
  const question = johan.tab.getByRole('alertdialog')
  await question.waitFor()
  await expectNoFaults(johan, 'the question before the end')
  await question.getByRole('button', { name: t.seminar.end }).click()
  await johan.tab.getByText(t.seminar.hasEnded).waitFor()
  await expectNoFaults(johan, 'the end')
  expect(room.troubles()).toEqual([])
})

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
