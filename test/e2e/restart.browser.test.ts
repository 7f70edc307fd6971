import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import type { Room } from '../support/room.ts'
import { cardsWith, chatsOf } from './chats.ts'
import { roomForEach } from './in-room.ts'
import { kickoffIn } from './kickoff.ts'

const t = messagesIn('sv')
const { reflection } = kickoffIn('sv')
const getRoom = roomForEach()

test('after a stop and after a crash everything is there, and open screens go on', async () => {
  const room = getRoom()
  const [johan, elin] = await Promise.all([
    room.enter('Johan Sandelin'),
    room.enter('Elin Söderby'),
  ])
  await johan.button(t.seminar.start).click()
  await johan.say('öppna igenkänningsfrågan')
  await elin.tab.getByLabel(t.poll.recognition.yes).check()
  await elin.button(t.poll.send).click()
  await elin.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()
  await elin.card(reflection.question).getByText(t.poll.answered(1)).waitFor()
  await giveFeedback(room)
  // The card that Elin sees is her own; the one in the chat is edited when it is its turn.
  const cardInChat = async () =>
    JSON.stringify(cardsWith(await chatsOf(room, 'Kickoff'), reflection.question))
  await expect.poll(cardInChat).toContain(`"${t.poll.answered(1)}"`)

  for (const end of [() => room.server.stop(), () => room.server.kill()]) {
    const before = await everythingIn(room)
    await end()
    await elin.tab.getByText(t.tab.connection.reconnecting).waitFor()
    await elin.page.getByText(t.room.lost).waitFor()
    await room.server.restart()
    expect(await everythingIn(room)).toEqual(before)
    await elin.tab.getByText(t.tab.connection.live).waitFor()
    await johan.tab.getByText(t.tab.connection.live).waitFor()
    await elin.page.getByText(t.room.lost).waitFor({ state: 'hidden' })
  }

  await elin.tab.getByLabel(t.poll.recognition.no).check()
  await elin.button(t.poll.sendAgain).click()
  await elin.tab.getByText(t.poll.thanks(1, 1)).waitFor()
  await johan.say('stäng')
  await elin.tab.getByText(t.poll.closedWithAnswer).waitFor()
  await elin.card(reflection.question).getByText(t.chat.poll.closed).waitFor()
})

/** Delivers a short document to Älvbro, and answers it as one of them. */
async function giveFeedback(room: Room): Promise<void> {
  const [petra, karin, camilla] = await Promise.all(
    ['Petra Hallvik', 'Karin Ekmark', 'Camilla Åsgren'].map((name) => room.ask(name)),
  )
  const versionId = randomUUID()
  await petra!.command('feedback.save', {
    documentId: randomUUID(),
    versionId,
    unitId: room.person('Camilla Åsgren').unitId!,
    title: 'En kort återkoppling',
    summary: [],
    findings: [{ key: 'a', heading: 'Mötena är korta', body: [] }],
    closing: [],
    leftOut: [],
    sourceName: 'kort.md',
  })
  for (const step of ['feedback.share', 'feedback.approve', 'feedback.deliver'] as const) {
    await karin!.command(step, { versionId })
  }
  const { findings } = await camilla!.read<FeedbackView>(`/api/feedback/${versionId}`)
  await camilla!.command('feedback.respond', { findingId: findings[0]!.id, recognition: 'partly' })
  // The card has been posted, and nothing more is to be done to it.
  const delivery = async () =>
    (await karin!.read<UnitOverview[]>('/api/units')).flatMap(({ documents }) => documents)[0]
      ?.delivery
  await expect.poll(delivery).toMatchObject({ status: 'sent', attempts: 0 })
}

/** All that people can see: the seminar, the chats with their cards, the feedback and the answers. */
async function everythingIn(room: Room) {
  const [amina, karin, camilla] = await Promise.all(
    ['Amina Farahmand', 'Karin Ekmark', 'Camilla Åsgren'].map((name) => room.ask(name)),
  )
  const units = await karin!.read<UnitOverview[]>('/api/units')
  const { versionId } = units.flatMap(({ documents }) => documents)[0]!
  const {
    present: _,
    facilitator,
    ...live
  } = await amina!.live((await amina!.seminar('kickoff')).id, 'facilitator')
  const { people: __, presence: ___, ...led } = facilitator! // who is here is another matter
  return {
    live,
    led,
    units,
    chats: await chatsOf(room),
    feedback: await camilla!.read<FeedbackView>(`/api/feedback/${versionId}`),
  }
}
