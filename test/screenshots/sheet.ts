import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PollView, Viewer } from '../../src/reads/live.ts'
import { launchBrowser } from '../support/browser.ts'
import { builtServer, webIn } from '../support/built-server.ts'
import { pollState, seminarId } from '../tab/canned.ts'
import { fakeServer } from '../tab/fake-server.ts'
import { newContext, openTab, type Look, type OpenTab } from '../tab/open-tab.ts'
import { prepareAll } from '../tab/prepare-all.ts'
import { answeredBy, answeredTwice, asked } from './sheet-polls.ts'

/*
 * `npm run sheet`: every kind of picture with 0, 1, 4, 40 and 400 answers and asked twice, for a
 * room and on a phone, in the three themes. Open `sheet/index.html`, or name kinds to take only those.
 */
const folder = 'sheet'
const counts = [0, 1, 4, 40, 400]
const themes = ['default', 'dark', 'contrast'] as const
const wanted = process.argv.slice(2)
const kinds = Object.entries(asked).filter(([name]) => wanted.length === 0 || wanted.includes(name))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const server = await fakeServer(webIn(await builtServer()))
const browser = await launchBrowser()
const context = await newContext(browser)
prepareAll(server)
const taken: string[] = []
for (const theme of themes) {
  await screen('stage', { theme, frame: 'meetingStage', width: 1280 }, 720)
  await screen('participant', { theme, frame: 'sidePanel', width: 360 }, 'all')
}
const pictures = taken.map((name) => `<figure><img src="${name}"><figcaption>${name}</figcaption>`)
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><title>sheet</title>${style()}${pictures.join('\n')}`,
)
await browser.close()
await server.close()

/** All the pictures as one screen shows them, one after the other. */
async function screen(viewer: Viewer, look: Look, height: number | 'all'): Promise<void> {
  const path = `/tab/?seminar=${seminarId}&view=${viewer}`
  server.show(viewer, pollState(asked['recognition']!))
  const open = await openTab(context, server, path, look)
  for (const [name, poll] of kinds) {
    // Colours differ between themes, and nothing else does.
    for (const people of look.theme === 'default' ? counts : [40]) {
      const file = `${viewer}-${look.theme}-${name}-${people}.png`
      await take(open, viewer, answeredBy(poll, people), file, height)
    }
    const twice = `${viewer}-${look.theme}-${name}-twice.png`
    await take(open, viewer, answeredTwice(poll, 40), twice, height)
  }
  await open.page.close()
}

async function take(
  { page, tab }: OpenTab,
  viewer: Viewer,
  poll: PollView,
  file: string,
  height: number | 'all',
): Promise<void> {
  const { width } = page.viewportSize()!
  await page.setViewportSize({ width, height: height === 'all' ? 800 : height })
  // Each time anew, so that nothing is left of the picture before.
  server.show(viewer, { ...pollState(poll), step: undefined })
  await tab.getByRole('heading', { name: 'Vi lyssnar' }).waitFor()
  server.show(viewer, pollState(poll))
  const isDrawn = poll.result?.shown
    ? 'main ul, main ol, main section'
    : 'main p:has-text("Färre än")'
  await tab.locator(isDrawn).first().waitFor()
  const { across, down } = await tab.locator('html').evaluate((html) => ({
    across: html.scrollWidth - html.clientWidth,
    down: html.scrollHeight,
  }))
  if (across > 0) console.log(`${file}: ${across} pixels too wide`)
  if (height === 'all') await page.setViewportSize({ width, height: down })
  else if (down > height) console.log(`${file}: ${down - height} pixels too high for a screen`)
  await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' })
  taken.push(file)
}

function style(): string {
  return '<style>body{background:#888;display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{max-width:640px;display:block}</style>'
}
