import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { faultsIn } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import * as canned from './canned.ts'
import { type FakeServer, fakeServer } from './fake-server.ts'
import { prepareAll } from './prepare-all.ts'

const slideHeading = 'Styrningens utveckling'

let browser: Browser
let server: FakeServer
let context: BrowserContext

beforeAll(async () => {
  server = await fakeServer(inject('web'))
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

beforeEach(async () => {
  prepareAll(server)
  server.door = { code: 'KRWTAB', seminarId: canned.seminarId, giveName: false }
  server.show('participant', canned.pollState(canned.recognition))
  context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
  })
})

afterEach(() => context.close())

async function open(path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${server.url}${path}`)
  return page
}

async function isIn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Känner ni igen er?' }).waitFor()
}

async function joinWith(page: Page, code: string): Promise<void> {
  await page.getByLabel('Kod').fill(code)
  await page.getByRole('button', { name: 'Gå med' }).click()
}

test('a guest joins with a code as it was typed, and answers', async () => {
  const page = await open('/tab/')
  await page.getByRole('link', { name: 'Öppna det lokala mötesrummet' }).waitFor() // for others
  await joinWith(page, ' krw-tab')
  await isIn(page)
  await page.getByLabel('Delvis').check()
  await page.getByRole('button', { name: 'Skicka' }).click()
  await page.getByText('Sparat', { exact: true }).waitFor()

  expect(server.joins).toEqual([{ code: 'KRWTAB' }])
  expect(server.sent.map(({ name }) => name)).toEqual(['poll.vote'])
})

test('a link lets a guest right in, and a reload is the same guest without asking', async () => {
  const page = await open('/join/KRWTAB')
  await isIn(page)
  await page.reload()
  await isIn(page)
  await page.goto(`${server.url}/tab/`)
  await isIn(page)
  expect(server.joins).toHaveLength(1)

  await page.goto(`${server.url}/join/KRWTAB`)
  await isIn(page)
  expect(server.joins.at(-1)).toEqual({ code: 'KRWTAB', token: 'guest-1' })
})

test('what joining answers is shown without the socket, and what the socket says replaces it', async () => {
  server.cutLine()
  const page = await open('/join/KRWTAB')
  await isIn(page)
  server.show('participant', canned.slide)
  server.mendLine()
  await page.getByRole('heading', { name: slideHeading }).waitFor()
  expect(server.joins).toHaveLength(1)
})

test('whoever comes back sees the seminar before the socket is open', async () => {
  const page = await open('/join/KRWTAB')
  await isIn(page)
  server.cutLine()
  await page.reload()
  await isIn(page)
  expect(server.joins).toHaveLength(1)
  server.mendLine()
})

test('an answer that comes after the socket has spoken changes nothing', async () => {
  const page = await open('/join/KRWTAB')
  await isIn(page)
  let release = () => {}
  server.holdsState = new Promise((resolve) => (release = resolve))
  await page.reload()
  await isIn(page)
  server.show('participant', canned.slide)
  await page.getByRole('heading', { name: slideHeading }).waitFor()
  const answered = page.waitForResponse(/\/state$/)
  release()
  expect(await (await answered).json()).toMatchObject(canned.pollState(canned.recognition))
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  expect(await page.getByRole('heading', { name: slideHeading }).isVisible()).toBe(true)
})

test('whoever leaves can come back as the same guest, but not without the code', async () => {
  const page = await open('/join/KRWTAB')
  await page.getByRole('button', { name: 'Lämna seminariet' }).click()
  await page.getByText('Du har lämnat seminariet').waitFor()
  await page.reload()
  await joinWith(page, 'KRWTAB')
  await isIn(page)
  expect(server.joins.at(-1)).toEqual({ code: 'KRWTAB', token: 'guest-1' })
})

test('whoever comes back when the door has been shut is told so, and can write a new code', async () => {
  const page = await open('/join/KRWTAB')
  await isIn(page)
  const expired = `x.${btoa(JSON.stringify({ exp: 1 }))}.x`
  await page.evaluate(
    ([token]) => {
      const kept = JSON.parse(localStorage.getItem('tillkom:guest')!)
      localStorage.setItem('tillkom:guest', JSON.stringify([{ ...kept[0], token }]))
    },
    [expired],
  )
  server.door!.code = 'NEWABC'
  await page.reload()
  await page.getByRole('heading', { name: 'Du är inte med längre' }).waitFor()
  await page.getByRole('button', { name: 'Skriv en kod' }).click()
  await joinWith(page, 'newabc')
  await isIn(page)
  expect(server.joins.at(-1)).toEqual({ code: 'NEWABC', token: expired })
})

test('a wrong code is said in words, with the cursor where it can be mended', async () => {
  const page = await open('/join/AAAAAA')
  await page.getByText('Koden leder ingenstans').waitFor()
  expect(await page.getByLabel('Kod').inputValue()).toBe('AAAAAA')
  await page.locator('input[aria-invalid="true"]:focus').waitFor()
  await joinWith(page, 'krw')
  await page.getByText('Koden är sex bokstäver').waitFor()
  expect(server.joins).toHaveLength(1)
})

test('a name is asked for only when the server wants one', async () => {
  server.door!.giveName = true
  const page = await open('/join/KRWTAB')
  const name = page.getByLabel('Ditt namn')
  await name.fill('Berit')
  await name.press('Enter')
  await isIn(page)
  expect(server.joins).toEqual([{ code: 'KRWTAB' }, { code: 'KRWTAB', name: 'Berit' }])
})

test('English and the dark theme are followed, and the language can be changed', async () => {
  await context.close()
  context = await browser.newContext({ locale: 'en-GB', colorScheme: 'dark' })
  const page = await open('/join/KRWTAB')
  await page.getByRole('heading', { name: 'Do you recognise yourselves?' }).waitFor()
  await page.locator('html[data-theme="dark"][lang="en"]').waitFor()
  await page.getByRole('button', { name: 'På svenska' }).click()
  await isIn(page)
  await page.reload()
  await isIn(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.locator('html[data-theme="light"][lang="sv"]').waitFor()
  expect(await page.getByRole('button', { name: 'In English' }).isVisible()).toBe(true)
})

test('axe finds nothing on the way in or inside, in any theme, and all fits in 320 pixels', async () => {
  server.door!.giveName = true
  const page = await open('/join/KRWTAB')
  await page.setViewportSize({ width: 320, height: 700 })
  await page.getByLabel('Ditt namn').waitFor()
  await expectNoFaults(page)
  await page.getByLabel('Ditt namn').fill('Berit')
  await page.getByRole('button', { name: 'Gå med' }).click()
  await isIn(page)
  await expectNoFaults(page)
  const overflow = await page
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth)
  expect(overflow).toBe(0)
})

/** What somebody asks of the system, where there is no Teams to say. */
const wishes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { contrast: 'more' },
} as const

async function expectNoFaults(page: Page): Promise<void> {
  for (const [theme, wish] of Object.entries(wishes)) {
    await page.emulateMedia(wish)
    await page.locator(`html[data-theme="${theme}"]`).waitFor()
    const faults = await faultsIn(page, theme === 'light' ? 'everything' : 'colours')
    expect({ theme, faults }).toEqual({ theme, faults: [] })
  }
}
