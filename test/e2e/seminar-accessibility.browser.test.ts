import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { expectNoFaults } from './faults.ts'
import { roomForEach } from './in-room.ts'
import { kickoffIn } from './kickoff.ts'
import { shareToMeeting } from './share.ts'

const t = messagesIn('sv')
const { slides, reflection } = kickoffIn('sv')
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
  await johan.button(t.seminar.start).click()
  await johan.say('öppna')
  await elin.tab.getByLabel(t.poll.recognition.partly).check()
  await elin.card(reflection.question).getByRole('button', { name: t.chat.poll.send }).waitFor()
  await expectNoFaults(elin, 'an answer that is not sent, and a card to answer')
  await elin.button(t.poll.send).click()
  await johan.page.getByRole('button', { name: t.room.audience.seminar }).click()
  await johan.page.getByText(t.room.audience.progress(40, 40)).waitFor({ timeout: 60_000 })
  await elin.card(reflection.question).getByText(t.poll.answered(41)).waitFor()
  await expectNoFaults(elin, 'a result, and a card that has been answered')

  await johan.tab.getByRole('button', { name: slides.at(-1)!, exact: true }).click()
  await johan.button(t.seminar.end).click()
  const question = johan.tab.getByRole('alertdialog')
  await question.waitFor()
  await expectNoFaults(johan, 'the question before the end')
  await question.getByRole('button', { name: t.tab.cancel }).click()

  await johan.page.getByRole('button', { name: t.room.frame.meeting, exact: true }).click()
  await johan.page.getByText(t.room.chat.trouble, { exact: true }).click()
  await johan.page.getByRole('listitem').filter({ hasText: 'Elin Söderby' }).waitFor()
  await expectNoFaults(johan, 'the people in the meeting, and how Teams may be difficult')

  const dialog = johan.page.getByRole('dialog', { name: slides[0]! })
  await expectNoFaults(johan, 'a page of the app in a dialog', {
    within: 'dialog',
    async open() {
      await johan.tab.locator('html').evaluate(openDialog, slides[0]!)
      await dialog.locator('iframe').contentFrame().getByRole('heading').first().waitFor()
    },
    async close() {
      await johan.page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    },
  })

  await shareToMeeting(johan)
  await expectNoFaults(johan, 'the meeting with its stage')
  expect(room.troubles()).toEqual([])
})

/** As teams-js asks for it. */
function openDialog(_: Element, title: string): void {
  const dialog = { url: `${location.origin}/tab/`, title }
  parent.postMessage({ id: 9_999, func: 'tasks.startTask', args: [dialog] }, '*')
}
