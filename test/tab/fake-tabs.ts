import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { builtTab } from '../support/tab-build.ts'
import { type FakeServer, fakeServer } from './fake-server.ts'
import { type Look, openTab } from './open-tab.ts'
import { prepareAll } from './scenes.ts'

/** A browser and a server for the tests of a file. Before each the server answers as from the start. */
export function fakeTabs(prepare: (server: FakeServer) => void = () => {}) {
  let browser: Browser
  let server: FakeServer

  beforeAll(async () => {
    server = await fakeServer(await builtTab())
    browser = await launchBrowser()
  })
  beforeEach(() => {
    prepareAll(server)
    prepare(server)
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
    open: (path: string, look?: Look) => openTab(browser, server, path, look),
  }
}
