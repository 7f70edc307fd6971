import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { builtTab } from '../support/tab-build.ts'
import { type FakeServer, fakeServer } from './fake-server.ts'
import { openTab } from './open-tab.ts'
import { prepareAll, type Scene, scenes } from './scenes.ts'

let browser: Browser
let server: FakeServer

beforeAll(async () => {
  server = await fakeServer(await builtTab())
  browser = await launchBrowser()
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
    const { page, tab, faults } = await openTab(browser, server, scene.path, look)
    await tab.getByText(scene.shows).first().waitFor()

    for (const theme of ['default', 'dark', 'contrast']) {
      await page.evaluate(`setTheme('${theme}')`)
      await tab.locator(`html[data-theme="${theme === 'default' ? 'light' : theme}"]`).waitFor()
      expect({ theme, found: await faultsIn(page) }).toEqual({ theme, found: [] })
    }
    await page.setViewportSize({ width: 320, height: 800 })
    const overflow = await tab
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(overflow).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })
})

async function faultsIn(page: Page): Promise<string[][]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude(['iframe', '[data-tabster-dummy]']) // Fluent's own, which nobody can reach
    .analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}
