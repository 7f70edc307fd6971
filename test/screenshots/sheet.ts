import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messagesIn } from '../../src/i18n/messages.ts'
import { type Language, languages } from '../../src/language.ts'
import type { PollView, Viewer } from '../../src/reads/live.ts'
import { launchBrowser } from '../support/browser.ts'
import { builtServer, webIn } from '../support/built-server.ts'
import { pollState, seminarId } from '../tab/canned.ts'
import { fakeServer } from '../tab/fake-server.ts'
import { newContext, openTab, type Look, type OpenTab } from '../tab/open-tab.ts'
import { prepareAll } from '../tab/prepare-all.ts'
import { answeredBy, answeredTwice, asked, threshold } from './sheet-polls.ts'

/*
 * `npm run sheet`: every kind of picture with 0, 1, 4, 40 and 400 answers and asked twice, for a
 * room and on a phone, in the three themes. Says what does not fit on a projector, a shared window or
 * in a side panel, in Swedish or English. Open `sheet/index.html`, or name kinds to take only those.
 */
const folder = 'sheet'
const counts = [0, 1, 4, 40, 400]
const themes = ['default', 'dark', 'contrast'] as const
/** Where people see the stage. On one that is narrower than 900 pixels they scroll. */
const stages = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 340, height: 700 },
]
const wanted = process.argv.slice(2)
const kinds = Object.entries(asked).filter(([name]) => wanted.length === 0 || wanted.includes(name))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const server = await fakeServer(webIn(await builtServer()))
const browser = await launchBrowser()
const context = await newContext(browser)
prepareAll(server)
const taken: string[] = []
for (const language of languages) await measureStage(language)
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

/** Nothing of the big picture may be outside, however large the room and whatever its language. */
async function measureStage(language: Language): Promise<void> {
  const look: Look = { locale: language, frame: 'meetingStage', width: 1280 }
  const open = await openTab(context, server, `/tab/?seminar=${seminarId}&view=stage`, look)
  for (const [name, poll] of kinds) {
    for (const view of [answeredBy(poll, 40), answeredTwice(poll, 40)]) {
      await draw(open, 'stage', view, language)
      for (const size of stages) {
        await open.page.setViewportSize(size)
        const file = `${name}, ${view.earlier.length + 1} of ${size.width} × ${size.height} (${language})`
        await complain(open, file, size.width < 900 ? Infinity : size.height)
      }
    }
  }
  await open.page.close()
}

async function draw(
  { tab }: OpenTab,
  viewer: Viewer,
  poll: PollView,
  language: Language = 'sv',
): Promise<void> {
  const t = messagesIn(language)
  // Each time anew, so that nothing is left of the picture before.
  server.show(viewer, { ...pollState(poll), step: undefined })
  await tab.getByRole('heading', { name: t.seminar.listening.heading }).waitFor()
  server.show(viewer, pollState(poll))
  const why = poll.answered === 0 ? t.poll.nobody : t.poll.tooFew(threshold)
  const isDrawn = poll.result?.shown
    ? 'main ul, main ol, main section'
    : `main p:has-text("${why}")`
  await tab.locator(isDrawn).first().waitFor()
}

/** How high the whole page is, after a word about what is outside the window. */
async function complain({ tab }: OpenTab, name: string, highest: number): Promise<number> {
  const { across, down } = await tab.locator('html').evaluate((html) => ({
    across: html.scrollWidth - html.clientWidth,
    down: html.scrollHeight,
  }))
  if (across > 0) console.log(`${name}: ${across} pixels too wide`)
  if (down > highest) console.log(`${name}: ${down - highest} pixels too high for a screen`)
  return down
}

async function take(
  open: OpenTab,
  viewer: Viewer,
  poll: PollView,
  file: string,
  height: number | 'all',
): Promise<void> {
  const { page } = open
  const { width } = page.viewportSize()!
  await page.setViewportSize({ width, height: height === 'all' ? 800 : height })
  await draw(open, viewer, poll)
  const down = await complain(open, file, height === 'all' ? Infinity : height)
  if (height === 'all') await page.setViewportSize({ width, height: down })
  await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' })
  taken.push(file)
}

function style(): string {
  return '<style>body{background:#888;display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}img{max-width:640px;display:block}</style>'
}
