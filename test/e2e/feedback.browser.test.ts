import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { type Recognition, recognitions } from '../../src/recognition.ts'
import type { CardPreview } from '../../src/reads/delivery.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import type { Room } from '../support/room.ts'
import type { RoomWindow } from '../support/room-window.ts'
import { barsIn } from './bars.ts'
import { cardsWith, chatsOf } from './chats.ts'
import { expectNoFaults } from './faults.ts'
import { deliver, importFile, openOwnChat } from './import-and-deliver.ts'
import { roomForAll } from './in-room.ts'

const t = messagesIn('sv')

const title = 'Återkoppling till Älvbro kommun'
const comments = ['Det stämmer på Norrgården', 'Vi har slutat räkna'] as const
const findings = [
  'Hemtjänstens självstyrande team fungerar',
  'Uppföljningen räknar fortfarande minuter',
  'Politiken är osäker på sin roll',
  'När något går fel återkommer kontrollen',
]
const getRoom = roomForAll([title, ...findings, ...comments])

test('a Word file becomes feedback that reaches its unit, is answered and acknowledged', async () => {
  const room = getRoom()
  const petra = await room.enter('Petra Hallvik')
  await openOwnChat(petra)
  await importFile(petra, 'Älvbro kommun', 'aterkoppling-alvbro.docx', async () => {
    for (const [index, heading] of findings.entries()) {
      const field = petra.tab.getByLabel(t.feedback.headingLabel(index + 1), { exact: true })
      expect(await field.inputValue()).toBe(heading)
    }
    const leftOut = petra.tab.getByRole('listitem').filter({ hasText: 'Fallstudie inom TillKom' })
    await leftOut.getByText(t.feedback.leftOutKind.other).waitFor()
  })
  await petra.tab.getByText(t.feedback.onlyLeadDelivers).waitFor()
  const preview = petra.tab.getByRole('region', { name: t.feedback.cardPreview })
  for (const words of [title, ...findings]) await preview.getByText(words).first().waitFor()

  // The card arrives where the unit is, as it was previewed, and nowhere else.
  const karin = await room.enter('Karin Ekmark', { chat: 'Älvbro' })
  const elin = await room.enter('Elin Söderby', { chat: 'Älvbro' })
  await deliver(karin, 'Älvbro kommun', 'TillKom – Älvbro kommun')
  const card = elin.card(title)
  await card.getByText(findings[3]!).waitFor()
  const version = await newestVersion(room, 'Älvbro kommun')
  const staff = await room.ask('Petra Hallvik')
  const shown = await staff.read<CardPreview>(`/api/feedback/${version}/card?language=sv`)
  const delivered = cardsWith(await chatsOf(room), title)
  expect(delivered).toEqual([{ chat: 'TillKom – Älvbro kommun', card: shown.card }])
  const outsider = await room.ask('Isak Labba')
  await expect(outsider.read(`/api/feedback/${version}`)).rejects.toThrow('404')

  // Members answer on the card and in the reading view; the last answer counts.
  await answerOnCard(elin, card, 1, 'yes', comments[0])
  await answerOnCard(elin, card, 1, 'partly', comments[0])
  const lena = await room.enter('Lena Björklund', { chat: 'Älvbro' })
  const receipt = lena.card(title)
  await receipt.getByRole('link', { name: t.chat.feedback.readAll }).click()
  const row = findingIn(lena, findings[1]!)
  await row.getByLabel(t.feedback.answer.no).check()
  await row.getByLabel(t.feedback.comment).fill(comments[1])
  await row.getByRole('button', { name: t.feedback.saveComment }).click()
  await row.getByText(t.poll.state.saved).waitFor()

  await receipt.getByRole('button', { name: t.chat.feedback.askAbout(1) }).click()
  await receipt.getByLabel(t.chat.feedback.comment).first().waitFor()
  await expectNoFaults(lena, 'the reading view and the card')
  await receipt.getByRole('button', { name: t.chat.feedback.acknowledge }).click()
  await receipt.getByText(/^Kvitterad/).waitFor()
  await card.getByText(/^Kvitterad/).waitFor()

  // The researcher sees what the unit has answered once enough have.
  await petra.tab.getByText(t.feedback.acknowledged('Lena Björklund', '').split(' .')[0]!).waitFor()
  expect(await petra.tab.getByText(comments[1]).count()).toBe(0)
  await lena.page.getByRole('button', { name: t.room.audience.unit }).click()
  await lena.page
    .getByRole('status')
    .getByText(/^\d+ av \d+ har svarat/)
    .waitFor()
  // While they answer there is time to look.
  await karin.page.getByText(t.room.chat.trouble).click()
  await expectNoFaults(karin, 'a delivery, and what can be made to go wrong')
  const isDone = lena.page.getByRole('button', { name: t.room.audience.unit, disabled: false })
  await isDone.waitFor({ timeout: 60_000 })
  const given = await responsesIn(room, version, 'Älvbro kommun')
  expect(given[0]).toContainEqual({ recognition: 'partly', comment: comments[0] })
  const labels = recognitions.map((each) => t.feedback.answer[each])
  for (const [index, responses] of given.entries()) {
    const answers = findingIn(petra, findings[index]!)
    if (responses.length < 5) {
      await answers.getByText(t.poll.tooFew(5)).waitFor()
      continue
    }
    const bars = recognitions.map((each) => [
      t.feedback.answer[each],
      responses.filter(({ recognition }) => recognition === each).length,
    ])
    await expect.poll(() => barsIn(answers, labels)).toEqual(Object.fromEntries(bars))
    for (const { comment } of responses) if (comment) await answers.getByText(comment).waitFor()
  }
  expect(room.troubles()).toEqual([])
})

function findingIn({ tab }: RoomWindow, heading: string): Locator {
  return tab.locator('article section').filter({ hasText: heading })
}

async function answerOnCard(
  { t }: RoomWindow,
  card: Locator,
  number: number,
  recognition: Recognition,
  comment: string,
): Promise<void> {
  const choice = card.getByLabel(t.poll.recognition[recognition]).nth(number - 1)
  if (!(await choice.isVisible())) {
    await card.getByRole('button', { name: t.chat.feedback.askAbout(number) }).click()
  }
  await choice.check()
  await card
    .getByLabel(t.chat.feedback.comment)
    .nth(number - 1)
    .fill(comment)
  await card
    .getByRole('button', { name: t.chat.feedback.respond })
    .nth(number - 1)
    .click()
  await card.getByText(t.chat.feedback.yourAnswer(t.poll.recognition[recognition])).waitFor()
}

async function newestVersion(room: Room, unitName: string): Promise<string> {
  const units = await (await room.ask('Karin Ekmark')).read<UnitOverview[]>('/api/units')
  return units.find(({ name }) => name === unitName)!.documents[0]!.versionId
}

/** What everybody in the unit has answered to each finding, each asked in their own name. */
async function responsesIn(room: Room, version: string, unitName: string) {
  const views = await Promise.all(
    room.people
      .filter((person) => person.unitName === unitName)
      .map(async ({ name }) => {
        return (await room.ask(name)).read<FeedbackView>(`/api/feedback/${version}`)
      }),
  )
  return views[0]!.findings.map((_, index) =>
    views.flatMap(({ findings: own }) => own[index]!.own ?? []),
  )
}
