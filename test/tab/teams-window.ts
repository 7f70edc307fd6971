import type { Browser, Frame, FrameLocator, Page } from 'playwright-core'
import { hostPage } from './fake-host.ts'

export const teamsOrigin = 'https://teams.microsoft.com'

export interface TeamsWindow {
  page: Page
  tab: FrameLocator
  /** The tab's own frame, for asking what it is; undefined while it has not been let in. */
  frame: () => Frame | undefined
  /** What browser and tab complained about. */
  troubles: string[]
}

export interface TeamsLook {
  width?: number
  /** Whose page frames the tab. */
  origin?: string
  /** What the host says of itself: frame, theme, meeting, subPageId, silent; see `fake-host.ts`. */
  host?: Record<string, string>
}

/** Opens the tab framed by a page at Teams' own address, which the browser takes for the real one. */
export async function openInTeams(
  browser: Browser,
  tabAddress: string,
  { width = 1200, origin = teamsOrigin, host = {} }: TeamsLook = {},
): Promise<TeamsWindow> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Stockholm',
    permissions: ['local-network-access'],
  })
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostPage }),
  )
  await context.route('https://res.cdn.office.net/**', (route) =>
    route.fulfill({ json: { validDomains: [] }, headers: { 'access-control-allow-origin': '*' } }),
  )
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  await page.goto(`${origin}/?${new URLSearchParams({ ...host, path: tabAddress })}`)
  const frame = () => page.frames().find((one) => one.url().startsWith(new URL(tabAddress).origin))
  return { page, tab: page.frameLocator('iframe'), frame, troubles }
}
