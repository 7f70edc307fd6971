import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import type { FakeServer } from './fake-server.ts'

export interface Look {
  theme?: 'default' | 'dark' | 'contrast'
  locale?: string
  frame?: 'content' | 'sidePanel' | 'meetingStage' | 'settings'
  user?: string
  width?: number
}

export interface OpenTab {
  page: Page
  tab: FrameLocator
  /** Faults in the page's own code. */
  faults: string[]
}

/** Opens the tab framed as in Teams. What others in the context have fetched is fetched already. */
export async function openTab(
  context: BrowserContext,
  server: FakeServer,
  path: string,
  look: Look = {},
): Promise<OpenTab> {
  const {
    theme = 'default',
    locale = 'sv-se',
    frame = 'content',
    user = 'ada',
    width = 1200,
  } = look
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 800 })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  const query = new URLSearchParams({ theme, locale, frame, user, path })
  await page.goto(`${server.url}/host?${query}`)
  return { page, tab: page.frameLocator('iframe'), faults }
}

export async function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ reducedMotion: 'reduce', timezoneId: 'Europe/Stockholm' })
}
