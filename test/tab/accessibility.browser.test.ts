import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { Browser, BrowserContext } from 'playwright-core'
import { faultsIn, type Look } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { type FakeServer, fakeServer } from './fake-server.ts'
import { expectGoodLooks } from './looks.ts'
import { newContext, openTab } from './open-tab.ts'
import { prepareAll } from './prepare-all.ts'
import { expectGoodOpening } from './scenes/openings.ts'
import { lazyParts } from './scenes/lazy-parts.ts'
import { ScenePages } from './scenes/scene-pages.ts'
import { scenes } from './scenes/scenes.ts'

let browser: Browser
let context: BrowserContext
let server: FakeServer
let pages: ScenePages

beforeAll(async () => {
  server = await fakeServer(inject('web'))
  browser = await launchBrowser()
  context = await newContext(browser)
  pages = new ScenePages(context, server)
})
beforeEach(() => prepareAll(server))

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe.each(scenes)('$name', (scene) => {
  test('has no fault that axe finds, in any theme, and fits in 320 pixels', async () => {
    const shown = await pages.show(scene)
    await expectGoodLooks(shown)
    for (const opening of scene.opens ?? []) await expectGoodOpening(shown, opening)
    expect(shown.faults).toEqual([])
  })
})

test('every part of the tab that is fetched when needed has been in a scene', async () => {
  await pages.show(scenes[0]!) // a participant who stays fetches the last of them ahead
  const missing = () => lazyParts(inject('web')).filter(({ file }) => !server.files.has(file))
  await expect
    .poll(() =>
      missing()
        .map(({ source }) => source)
        .join(),
    )
    .toBe('')
})

test('axe looks into the frame, at everything and at colours', async () => {
  const { page, tab } = await openTab(context, server, '/tab/')
  await tab.getByText('Hej Ada').waitFor()
  const rulesBroken = async (look: Look) => (await faultsIn(page, look)).map(([rule]) => rule)

  await tab.locator('main').evaluate((main) => main.append(document.createElement('button')))
  expect(await rulesBroken('everything')).toEqual(['button-name'])
  expect(await rulesBroken('colours')).toEqual([])
  await tab.locator('main').evaluate((main) => (main.style.color = main.style.background = '#777'))
  expect(await rulesBroken('colours')).toEqual(['color-contrast'])
  await page.close()
})
