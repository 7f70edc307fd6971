import type { Room } from '../support/room.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import { kickoffIn } from '../e2e/kickoff.ts'
import { shareToMeeting } from '../e2e/share.ts'
import { takePicture } from './picture.ts'

const t = messagesIn('sv')
const { reflection } = kickoffIn('sv')
const size = { width: 1440, height: 900 }

/** The reflection poll of the kickoff, as everybody in the room sees it. */
export async function seminarPictures(room: Room, folder: string): Promise<void> {
  const amina = await room.enter('Amina Farahmand', { viewport: { width: 1600, height: 960 } })
  const elin = await room.enter('Elin Söderby', { viewport: size })
  const dark = await room.enter('Lena Björklund', { viewport: size, theme: 'dark' })
  await amina.button(t.seminar.start).click()
  await elin.heading(kickoffIn('sv').slides[0]!).waitFor()
  await amina.say('öppna igenkänningsfrågan')
  await elin.tab.getByLabel(t.poll.recognition.partly).check()
  await elin.tab.getByLabel(t.poll.surprise).fill('Att vi mäter så mycket fortfarande.')
  await elin.button(t.poll.send).click()
  await amina.page.getByRole('button', { name: t.room.audience.seminar }).click()
  await amina.page.getByText(t.room.audience.progress(40, 40)).waitFor({ timeout: 60_000 })
  for (const window of [elin, dark]) {
    await window.card(reflection.question).getByText(t.poll.answered(41)).waitFor()
  }
  for (let shown = 0; shown < 3; shown += 1) {
    await amina.button(t.seminar.show).first().click()
    await amina.tab.getByText(t.seminar.isShown, { exact: true }).nth(shown).waitFor()
  }
  await takePicture(elin.page, folder, 'room-poll')
  await takePicture(dark.page, folder, 'room-poll-dark')
  await amina.page.getByRole('button', { name: t.room.frame.hideChat }).click()
  await amina.tab.locator('html').evaluate(() => scrollTo(0, 0)) // from among the texts
  await takePicture(amina.page, folder, 'facilitator')

  await elin.page.getByRole('button', { name: t.room.frame.meeting, exact: true }).click()
  await amina.page.getByRole('button', { name: t.room.frame.showChat }).click()
  await shareToMeeting(amina)
  await elin.page.getByRole('button', { name: t.room.frame.hideChat }).click()
  await elin.stage.getByRole('list', { name: t.poll.surprises }).waitFor()
  await elin.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()
  await takePicture(elin.page, folder, 'participant')

  await elin.page.getByRole('button', { name: t.room.frame.stage, exact: true }).click()
  await elin.stage.getByRole('list', { name: t.poll.surprises }).waitFor()
  await takePicture(elin.page, folder, 'stage')
}
