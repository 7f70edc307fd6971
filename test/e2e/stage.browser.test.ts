import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { roomForEach } from './in-room.ts'
import { kickoffIn } from './kickoff.ts'
import { shareToMeeting } from './share.ts'

const t = messagesIn('sv')
const { slides } = kickoffIn('sv')
const getRoom = roomForEach()

test('what the facilitator shares shows to everybody in the meeting, until it is stopped', async () => {
  const room = getRoom()
  const [johan, elin] = await Promise.all([
    room.enter('Johan Sandelin'),
    room.enter('Elin Söderby'),
  ])
  await elin.page.getByRole('button', { name: t.room.frame.meeting, exact: true }).click()
  await elin.page.getByRole('region', { name: t.room.frame.gallery(55) }).waitFor()

  await johan.button(t.seminar.start).click()
  await shareToMeeting(johan)
  await elin.stage.getByRole('heading', { name: slides[0]! }).waitFor()
  await elin.heading(slides[0]!).waitFor()
  await johan.button(t.seminar.next).click()
  await elin.stage.getByRole('heading', { name: slides[1]! }).waitFor()

  await johan.page.getByRole('button', { name: t.room.frame.stopSharing }).click()
  await elin.page.getByRole('region', { name: t.room.frame.gallery(55) }).waitFor()
  await elin.heading(slides[1]!).waitFor()
  expect(room.troubles()).toEqual([])
})
