import { messagesIn } from '../../src/i18n/messages.ts'
import type { Room } from '../support/room.ts'
import { deliver, importFile, openOwnChat } from '../e2e/import-and-deliver.ts'
import { takePicture } from './picture.ts'

const t = messagesIn('sv')
const viewport = { width: 1440, height: 900 }

/** A Word file on its way to a unit, and what the unit sees. */
export async function feedbackPictures(room: Room, folder: string): Promise<void> {
  const petra = await room.enter('Petra Hallvik', { viewport })
  await openOwnChat(petra)
  await petra.page.getByRole('button', { name: t.room.frame.hideChat }).click()
  await importFile(petra, 'Älvbro kommun', 'aterkoppling-alvbro.docx', () =>
    takePicture(petra.page, folder, 'import'),
  )
  await petra.tab.locator('.ac-adaptiveCard').waitFor()
  await takePicture(petra.page, folder, 'draft')

  const karin = await room.enter('Karin Ekmark', { viewport, chat: 'Älvbro' })
  await deliver(karin, 'Älvbro kommun', 'TillKom – Älvbro kommun')
  const camilla = await room.enter('Camilla Åsgren', { viewport, chat: 'Älvbro' })
  const card = camilla.card(t.chat.feedback.heading('Älvbro kommun'))
  await card.waitFor()
  const row = camilla.tab.locator('article section').nth(1)
  await row.getByLabel(t.feedback.answer.partly).check()
  await row.getByText(t.poll.state.saved).waitFor()
  await takePicture(camilla.page, folder, 'feedback')
  await camilla.page.getByRole('button', { name: t.room.frame.hideChat }).click()
  await camilla.tab.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
  await takePicture(camilla.page, folder, 'reading-view')

  await karin.page.getByRole('button', { name: t.room.audience.unit }).click()
  await karin.page
    .getByRole('status')
    .getByText(/^\d+ av \d+ har svarat/)
    .waitFor()
  await karin.page
    .getByRole('button', { name: t.room.audience.unit, disabled: false })
    .waitFor({ timeout: 60_000 })
  await petra.tab.locator('article section').nth(1).scrollIntoViewIfNeeded()
  await takePicture(petra.page, folder, 'answers')
}
