import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type FakeServer, fakeServer } from './fake-server.ts'
import { type Look, newContext, openTab } from './open-tab.ts'
import { prepareAll } from './prepare-all.ts'

/**
 * A browser and a server for the tests of a file. Before each test the server answers as from the
 * start, and the browser remembers nothing but the files it has fetched and compiled, which is most
 * of what opening the tab costs.
 */
export function fakeTabs(prepare: (server: FakeServer) => void = () => {}) {
  let browser: Browser
  let context: BrowserContext
  let server: FakeServer

  beforeAll(async () => {
    server = await fakeServer(inject('web'))
    browser = await launchBrowser()
    context = await newContext(browser)
  })
  beforeEach(() => {
    prepareAll(server)
    prepare(server)
  })
  afterEach(async () => {
    for (const page of context.pages()) {
      await page.evaluate(() => localStorage.clear())
      await page.close()
    }
    await context.clearPermissions()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return {
    get browser() {
      return browser
    },
    get server() {
      return server
    },
    open: (path: string, look?: Look) => openTab(context, server, path, look),
  }
}
