import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { RoomWindow } from '../support/room-window.ts'
import { barsIn } from './bars.ts'
import { roomForEach } from './in-room.ts'
import { pressOn, tabTo } from './keyboard.ts'
import { kickoffIn } from './kickoff.ts'

const t = messagesIn('sv')
const { slides, reflection } = kickoffIn('sv')
const surprise = 'Att det gick utan mus'
const getRoom = roomForEach([surprise])

test('a seminar can be led and answered without a mouse, from the first page on', async () => {
  const room = getRoom()
  const amina = await chooser('Amina Farahmand')
  await pressOn(
    amina.page,
    amina.page.getByRole('link', { name: t.room.chooser.startAs('Amina Farahmand') }),
  )
  const elin = await chooser('Elin Söderby')
  await tabTo(elin.page, elin.page.getByRole('searchbox'))
  await elin.page.keyboard.type('elin')
  await pressOn(elin.page, elin.page.getByRole('link', { name: 'Elin Söderby' }))

  await pressOn(amina.page, amina.button(t.seminar.start))
  await elin.heading(slides[0]!).waitFor()
  await amina.button(t.seminar.next).waitFor()
  await amina.page.keyboard.press('Space')
  await elin.heading(slides[1]!).waitFor()
  await amina.tab.locator('[aria-current="step"]', { hasText: slides[1]! }).waitFor()
  await amina.page.keyboard.press('Space')
  await elin.heading(t.seminar.listening.heading).waitFor()
  await amina.button(t.seminar.openPoll).waitFor()
  await amina.page.keyboard.press('Space')

  await tabTo(elin.page, elin.tab.getByRole('radio').first())
  await elin.page.keyboard.press('Space')
  await elin.page.keyboard.press('ArrowDown')
  await tabTo(elin.page, elin.tab.getByLabel(t.poll.surprise))
  await elin.page.keyboard.type(surprise)
  await pressOn(elin.page, elin.button(t.poll.send))
  await elin.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()
  await pressOn(amina.page, amina.page.getByRole('button', { name: t.room.audience.seminar }))
  await amina.page.getByText(t.room.audience.progress(40, 40)).waitFor({ timeout: 60_000 })

  await tabTo(amina.page, amina.tab.getByRole('button', { name: reflection.question, exact: true }))
  await amina.page.keyboard.press('s')
  await elin.tab.getByText(t.poll.closedWithAnswer).waitFor()
  const written = amina.tab.getByRole('listitem').filter({ hasText: surprise })
  await pressOn(amina.page, written.getByRole('button', { name: t.seminar.show, exact: true }))
  await elin.tab.getByText(surprise).waitFor()
  await expect.poll(() => barsIn(elin.tab, reflection.options)).toBeDefined()
  await pressOn(elin.page, elin.button(t.poll.showTable))
  await elin.tab.getByRole('table').waitFor()

  await pressOn(amina.page, amina.tab.getByRole('button', { name: slides.at(-1)!, exact: true }))
  await elin.heading(slides.at(-1)!).waitFor()
  await pressOn(amina.page, amina.button(t.seminar.end))
  const question = amina.tab.getByRole('alertdialog')
  await pressOn(amina.page, question.getByRole('button', { name: t.seminar.end }))
  await elin.heading(t.seminar.ended.heading).waitFor()
  expect(room.troubles()).toEqual([])
})

async function chooser(name: string): Promise<RoomWindow> {
  const page = await getRoom().page({ viewport: { width: 1500, height: 900 } })
  await page.goto(`${getRoom().server.address}/local/`)
  return new RoomWindow(page, name, 'sv')
}
