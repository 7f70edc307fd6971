import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { Room } from '../support/room.ts'
import type { RoomWindow } from '../support/room-window.ts'
import { qrPath } from '../../tab/stage/qr-path.ts'
import { barsIn } from './bars.ts'
import { roomForEach } from './in-room.ts'
import { kickoffIn } from './kickoff.ts'
import { shareToMeeting } from './share.ts'

const t = messagesIn('sv')
const { slides, reflection } = kickoffIn('sv')
const getRoom = roomForEach()

test('what is shared shows to everybody in the meeting, and lets guests in to vote beside them', async () => {
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

  await everybodyVotes(room, elin)

  await johan.page.getByRole('button', { name: t.room.frame.stopSharing }).click()
  await elin.page.getByRole('region', { name: t.room.frame.gallery(55) }).waitFor()
  expect(room.troubles()).toEqual([])
})

/** People of two tenants, a guest by the code on the stage and a guest by its QR code: all count. */
async function everybodyVotes(room: Room, elin: RoomWindow): Promise<void> {
  const { yes, partly, no } = t.poll.recognition
  const facilitator = await room.ask('Johan Sandelin')
  const { id: seminarId } = await facilitator.seminar('kickoff')
  await facilitator.command('guest.admit', { seminarId, giveName: false })
  const { joinCode: code, facilitator: led } = await facilitator.live(seminarId, 'facilitator')
  const { pollId } = led!.agenda.find(({ kind }) => kind === 'poll')!
  await facilitator.command('poll.open', { pollId: pollId! })

  const link = `${room.server.address}/join/${code}`
  const qrCode = elin.stage.getByRole('img', { name: t.seminar.guests.qr(link) })
  const { data } = encode(link, { ecc: 'L', border: 0 })
  expect(await qrCode.locator('path').getAttribute('d')).toBe(qrPath(data))
  const swedish = { locale: 'sv-SE' }
  const [byCode, byQr] = [await room.page(swedish), await room.page(swedish)]
  await byQr.goto(link)
  await byCode.goto(`${room.server.address}/join`)
  await byCode.getByLabel(t.join.code).fill(code!)
  await byCode.getByRole('button', { name: t.join.join }).click()

  const votes = [
    [byCode, no],
    [byQr, partly],
    [elin.tab, yes],
  ] as const
  for (const [screen, answer] of votes) {
    await screen.getByRole('radio', { name: answer }).check()
    await screen.getByRole('button', { name: t.poll.send }).click()
    await screen.getByText(t.poll.state.saved, { exact: true }).waitFor()
  }
  const { tenantId } = room.person(elin.name)
  const strangers = room.people.filter((each) => each.tenantId !== tenantId && each.unitId)
  for (const { name } of strangers.slice(0, 2)) {
    const stranger = await room.ask(name)
    await stranger.command('poll.vote', { pollId: pollId!, answer: { recognition: 'yes' } })
  }
  await facilitator.command('poll.reveal', { pollId: pollId! })

  const bars = { [yes]: 3, [partly]: 1, [no]: 1 }
  for (const app of [elin.stage, elin.tab, byCode, byQr]) {
    await expect.poll(() => barsIn(app, reflection.options)).toMatchObject(bars)
  }
}
