import { fileURLToPath } from 'node:url'
import type { RoomWindow } from '../support/room-window.ts'

const documents = new URL('../feedback/import/documents/', import.meta.url)

/** Opens the person's own chat with the bot, with the tab's first page beside it. */
export async function openOwnChat({ page, tab, t }: RoomWindow): Promise<void> {
  await page.getByRole('button', { name: t.room.chats.ownHint }).click()
  await tab.getByRole('heading', { name: t.tab.start.seminars }).waitFor()
}

/** From the tab's first page to a saved draft; `review` is what is looked at before it is saved. */
export async function importFile(
  { tab, page, t }: RoomWindow,
  unitName: string,
  file: string,
  review: () => Promise<void>,
): Promise<void> {
  const button = (name: string) => tab.getByRole('button', { name, exact: true })
  await tab.getByRole('link', { name: t.tab.start.toUnits }).click()
  await tab
    .getByRole('region', { name: unitName })
    .getByRole('button', { name: t.feedback.import })
    .click()
  const choosing = page.waitForEvent('filechooser')
  await button(t.feedback.chooseFile).click()
  await (await choosing).setFiles(fileURLToPath(new URL(file, documents)))
  await tab.getByRole('heading', { name: t.feedback.preview }).waitFor()
  await review()
  await button(t.feedback.save).click()
  await tab.getByRole('heading', { name: t.feedback.draftHeading }).waitFor()
}

/** The lead has the draft open in the unit's chat, and takes it all the way to the unit. */
export async function deliver(
  { tab, t }: RoomWindow,
  unitName: string,
  conversation: string,
): Promise<void> {
  for (const step of [t.life.release.share, t.life.release.approve]) {
    await tab.getByRole('button', { name: step, exact: true }).click()
    await tab.getByRole('alertdialog').getByRole('button', { name: step, exact: true }).click()
  }
  const name = t.feedback.deliver
  await tab.getByRole('button', { name, exact: true }).click()
  const question = tab.getByRole('alertdialog', { name: t.feedback.deliverQuestion(unitName) })
  await question.getByText(conversation).waitFor()
  await question.getByRole('button', { name, exact: true }).click()
  await tab.getByText(t.delivery.status.sent, { exact: true }).waitFor()
}
