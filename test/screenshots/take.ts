import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { PersonChoice } from '../../src/local/api/answers.ts'
import { deliver, importFile } from '../e2e/import-and-deliver.ts'
import { kickoffIn } from '../e2e/kickoff.ts'
import { launchBrowser } from '../support/browser.ts'
import { builtServer } from '../support/built-server.ts'
import { RoomWindow } from '../support/room-window.ts'
import { RunningServer } from '../support/running-server.ts'

/*
 * `npm run screenshots`: plays a scene in the local Teams room of a server of its own, and takes
 * the pictures of the README in `docs/screenshots/`.
 */

const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url))
const t = messagesIn('sv')
const { reflection } = kickoffIn('sv')
const unit = 'Älvbro kommun'

mkdirSync(folder, { recursive: true })
const server = await RunningServer.start({ build: await builtServer() })
const browser = await launchBrowser()
try {
  const people: PersonChoice[] = await (await fetch(`${server.address}/local/api/people`)).json()
  await takeSeminar(browser, people)
  await takeFeedback(browser, people)
} finally {
  await browser.close()
  await server.remove()
}

async function takeSeminar(on: Browser, people: PersonChoice[]): Promise<void> {
  const johan = await enter(on, people, 'Johan Sandelin', { width: 1500, height: 900 })
  const elin = await enter(on, people, 'Elin Söderby', { width: 1500, height: 900 })
  await johan.button(t.seminar.start).click()
  await johan.tab.getByRole('button', { name: reflection.question }).click()
  await johan.button(t.seminar.openPoll).click()
  await elin.tab.getByLabel(t.poll.recognition.partly).check()
  await elin.tab.getByLabel(t.poll.surprise).fill('Att vi fortfarande mäter så mycket')
  await elin.button(t.poll.send).click()
  await elin.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()
  await johan.page.getByRole('button', { name: t.room.audience.seminar }).click()
  await johan.page.getByText(t.room.audience.progress(40, 40)).waitFor({ timeout: 60_000 })
  await elin.card(reflection.question).getByText(/^41 /).first().waitFor()
  await take(johan.page, 'facilitator')
  await take(elin.page, 'room-poll')
  await elin.page.goto(`${elin.page.url()}&theme=dark`)
  await elin.heading(reflection.question).waitFor()
  await take(elin.page, 'room-poll-dark')

  const stage = await enter(on, people, 'Lena Björklund', { width: 1500, height: 900 })
  await stage.page.getByRole('button', { name: t.room.frame.stage, exact: true }).click()
  await stage.stage.getByRole('heading', { name: reflection.question }).waitFor()
  await take(stage.page, 'stage')
}

async function takeFeedback(on: Browser, people: PersonChoice[]): Promise<void> {
  const size = { width: 1500, height: 1000 }
  const petra = await enter(on, people, 'Petra Hallvik', size)
  await importFile(petra, unit, 'aterkoppling-alvbro.docx', () => take(petra.page, 'import'))
  const karin = await enter(on, people, 'Karin Ekmark', size, unit)
  await deliver(karin, unit, `TillKom – ${unit}`)
  const lena = await enter(on, people, 'Lena Björklund', size, unit)
  await lena.chat
    .getByRole('link', { name: t.chat.feedback.readAll })
    .or(lena.chat.getByRole('button', { name: t.chat.feedback.readAll }))
    .last()
    .click()
  await lena.tab.getByRole('heading', { level: 1 }).first().waitFor()
  await take(lena.page, 'feedback')
}

async function enter(
  on: Browser,
  people: PersonChoice[],
  name: string,
  viewport: { width: number; height: number },
  chat?: string,
): Promise<RoomWindow> {
  const { id } = people.find((person) => person.name === name)!
  const query = new URLSearchParams({ as: id, language: 'sv' })
  if (chat) {
    const address = `${server.address}/local/api/people/${id}/chats`
    const chats: { id: string; name: string }[] = await (await fetch(address)).json()
    query.set('conversation', chats.find((each) => each.name.includes(chat))!.id)
  }
  const page = await (await on.newContext({ viewport })).newPage()
  await page.goto(`${server.address}/local/?${query}`)
  return new RoomWindow(page, name, 'sv')
}

/** When nothing moves any more. */
async function take(page: Page, name: string): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((each) => each.playState !== 'running'),
  )
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
