import type { Browser, FrameLocator, Page } from 'playwright-core'
import type { FakeServer } from './fake-server.ts'

export interface Look {
  theme?: 'default' | 'dark' | 'contrast'
  locale?: string
  frame?: 'content' | 'sidePanel' | 'meetingStage'
  user?: string
  width?: number
}

export interface OpenTab {
  page: Page
  tab: FrameLocator
  /** Faults in the page's own code. */
  faults: string[]
}

/** Opens the tab framed as in Teams, in a window of its own. */
export async function openTab(
  browser: Browser,
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
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Stockholm',
  })
  await context.route('https://res.cdn.office.net/**', (route) => route.abort())
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  const query = new URLSearchParams({ theme, locale, frame, user, path })
  await page.goto(`${server.url}/host?${query}`)
  return { page, tab: page.frameLocator('iframe'), faults }
}
