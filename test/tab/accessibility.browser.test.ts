import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsIn, type Look } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { builtTab } from '../support/tab-build.ts'
import { type FakeServer, fakeServer } from './fake-server.ts'
import { expectGoodLooks } from './looks.ts'
import { newContext, openTabIn } from './open-tab.ts'
import { prepareAll, type Scene, scenes } from './scenes.ts'

let browser: Browser
let context: BrowserContext
let server: FakeServer

beforeAll(async () => {
  server = await fakeServer(await builtTab())
  browser = await launchBrowser()
  context = await newContext(browser)
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

describe.each(scenes)('$name', (scene: Scene) => {
  test('has no fault that axe finds, in any theme, and fits in 320 pixels', async () => {
    prepareAll(server)
    scene.prepare(server)
    const look = scene.frame ? { frame: scene.frame } : {}
    const { page, tab, faults } = await openTabIn(context, server, scene.path, look)
    await tab.getByText(scene.shows).first().waitFor()
    await expectGoodLooks({ page, tab })
    expect(faults).toEqual([])
    await page.close()
  })
})

test('axe looks into the frame, at everything and at colours', async () => {
  prepareAll(server)
  const { page, tab } = await openTabIn(context, server, '/tab/')
  await tab.getByText('Hej Ada').waitFor()
  const rulesBroken = async (look: Look) => (await faultsIn(page, look)).map(([rule]) => rule)

  await tab.locator('main').evaluate((main) => main.append(document.createElement('button')))
  expect(await rulesBroken('everything')).toEqual(['button-name'])
  expect(await rulesBroken('colours')).toEqual([])
  await tab.locator('main').evaluate((main) => (main.style.color = main.style.background = '#777'))
  expect(await rulesBroken('colours')).toEqual(['color-contrast'])
  await page.close()
})
