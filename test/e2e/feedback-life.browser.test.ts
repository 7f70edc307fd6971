import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contacts } from '../../src/i18n/sv/contacts.ts'
import { together } from '../../src/i18n/sv/together.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { Trouble } from '../../src/local/connector/trouble.ts'
import type { Room } from '../support/room.ts'
import type { RoomWindow } from '../support/room-window.ts'
import { cardsWith, chatsOf } from './chats.ts'
import { openOwnChat } from './import-and-deliver.ts'
import { roomForEach } from './in-room.ts'

const t = messagesIn('sv')
const { life, feedback } = t

const unit = 'Region Västmark'
const title = 'Tillit i det lilla'
const first = 'Vårdcentralerna prövar själva'
const words = {
  comment: 'Det gäller bara i norr',
  remark: 'Vi känner igen oss i det mesta',
  disposition: 'Norr står nu i texten',
}
const getRoom = roomForEach([title, first, ...Object.values(words)])

test('a document lives through a blocked chat, a crash, a new version and a deputy', async () => {
  const room = getRoom()
  const asTomas = await room.ask('Tomas Rydhammar')
  const asKarin = await room.ask('Karin Ekmark')
  const documentId = randomUUID()
  const save = async (body: string) => {
    const versionId = randomUUID()
    await asTomas.command('feedback.save', documentWith(room, { documentId, versionId, body }))
    return versionId
  }
  await save('Personalen prövar och mäter.')

  // The contact person names a deputy, who reads in advance and is answered.
  const robert = await room.enter('Robert Lönnqvist', { chat: unit })
  await openOwnChat(robert)
  await robert.tab.getByText(contacts.manage).click()
  await robert.tab.getByLabel(contacts.who).selectOption('Linnéa Rosenlund')
  await robert.button(contacts.name).click()
  await robert.tab.getByText(contacts.deputy('Linnéa Rosenlund')).waitFor()
  const karin = await room.enter('Karin Ekmark', { chat: unit })
  await askedFirst(karin, life.release.share)
  const linnea = await room.enter('Linnéa Rosenlund', { chat: unit })
  await linnea.tab.getByLabel(life.comments.write).first().fill(words.comment)
  await linnea.tab.getByRole('button', { name: life.comments.send }).first().click()
  const tomas = await room.enter('Tomas Rydhammar', { chat: unit })
  await tomas.tab.getByText(words.comment).waitFor()
  await tomas.tab.getByLabel(life.comments.outcome.changed).check()
  await tomas.button(life.comments.answer).click()
  await linnea.tab.getByText(life.comments.outcome.changed).waitFor()

  // Teams refuses the card; when it is tried again the server dies with it still in its hands.
  await askedFirst(karin, life.release.approve)
  await setTrouble(room, 'BotDisabledByAdmin')
  await askedFirst(karin, feedback.deliver)
  await karin.tab.getByText(t.delivery.failure.botBlocked).waitFor()
  await karin.tab.getByText(life.email.heading).waitFor()
  await setTrouble(room, 'Throttled')
  await karin.button(life.reached.tryAgain).click()
  await karin.tab.getByText(t.delivery.failure.throttled).waitFor()
  await room.server.kill()
  await room.server.restart()
  await setTrouble(room, null)
  const name = t.chat.feedback.heading(unit)
  await linnea.card(name).getByText(title).waitFor()
  expect(cardsWith(await chatsOf(room, unit), title)).toHaveLength(1)
  await karin.tab.getByText(t.delivery.status.sent, { exact: true }).waitFor()

  // The deputy acknowledges; then comes a new version, on the same card.
  await linnea.button(feedback.acknowledge).click()
  const deputy = life.log.asDeputy('Linnéa Rosenlund')
  await karin.tab.getByText(`Kvitterad av ${deputy}`).waitFor()
  const versionId = await save('Personalen prövar och mäter, fast bara i norr.')
  await asKarin.command('feedback.approve', { versionId })
  await asKarin.command('feedback.deliver', { versionId })
  await linnea.tab.getByText(life.changes.heading(1)).waitFor()
  expect(cardsWith(await chatsOf(room, unit), title)).toHaveLength(1)

  // They write the answer together, the contact person gives it, and it leads to something.
  await robert.tab.getByRole('link', { name: title }).first().click()
  await robert.tab.getByText(life.joint.write).click()
  await robert.button(together.begin).click()
  const shared = linnea.tab.getByRole('region', { name: together.heading })
  await shared.getByLabel(life.joint.remark).fill(words.remark)
  await shared.getByText(/Senast ändrat av Linnéa Rosenlund/).waitFor()
  const remark = robert.tab.getByLabel(life.joint.remark)
  await expect.poll(() => remark.inputValue()).toBe(words.remark)
  await robert.tab.getByLabel(life.joint.quoting.unnamed).check()
  await robert.button(life.joint.send).click()
  await linnea.tab.getByText(/^Lämnat av Robert Lönnqvist/).waitFor()
  const said = { versionId, outcome: 'changed', words: words.disposition } as const
  await asTomas.command('feedback.dispose', said)
  await linnea.tab.getByText(words.disposition).waitFor()

  // The session is made from it, and a deputy who is withdrawn is a member like the others.
  await karin.button(life.session.make).click()
  await linnea.tab.getByRole('link', { name: life.session.link }).waitFor()
  const { unitId } = room.person('Robert Lönnqvist')
  await (await room.ask('Robert Lönnqvist')).command('deputy.withdraw', { unitId: unitId! })
  await linnea.button(feedback.acknowledge).waitFor({ state: 'hidden' })
})

/** Presses a button that asks first, and says yes. */
async function askedFirst({ tab }: RoomWindow, name: string): Promise<void> {
  await tab.getByRole('button', { name, exact: true }).click()
  await tab.getByRole('alertdialog').getByRole('button', { name, exact: true }).click()
}

/** Lets Teams refuse the bot in the unit's chat, or no more. */
async function setTrouble(room: Room, trouble: Trouble | null): Promise<void> {
  const { address } = room.server
  const { id: personId } = room.person('Robert Lönnqvist')
  const answer = await fetch(`${address}/local/api/people/${personId}/chats`)
  const chats = (await answer.json()) as { id: string; name: string | null }[]
  const { id } = chats.find((chat) => chat.name?.includes(unit))!
  const put = await fetch(`${address}/local/api/chats/${encodeURIComponent(id)}/trouble`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ trouble }),
  })
  expect(put.ok).toBe(true)
}

function documentWith(
  room: Room,
  { documentId, versionId, body }: { documentId: string; versionId: string; body: string },
) {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, content: [{ text }] })
  return {
    documentId,
    versionId,
    unitId: room.person('Robert Lönnqvist').unitId!,
    title,
    summary: [paragraph('Det stora återstår.')],
    findings: [{ key: 'vard', heading: first, body: [paragraph(body)] }],
    closing: [],
    leftOut: [],
    sourceName: 'vastmark.md',
  }
}
