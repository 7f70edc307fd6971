import { parseArgs } from 'node:util'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../../support/browser.ts'
import { HttpPerson } from '../../support/http-person.ts'
import { median, round } from '../figures.ts'
import type { Agenda } from '../replicas/agenda.ts'
import { noteWhenAnswerable, type Parts, partsOf } from './first-view-parts.ts'
import { startOne, withAgenda } from './one-server.ts'

/*
 * `npm run bench -- --first-view`: how long until a guest who scans the QR code can answer, on a
 * phone in the middle of the range: a processor four times as slow, on 4G and on Lighthouse's slow
 * 4G. First with nothing in the browser, then coming back. The floor is an empty page of the same
 * server: the connection and its latency alone. A second table tells where the time goes.
 */

const { values } = parseArgs({
  options: {
    'first-view': { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
  },
})

/** Milliseconds, and bytes a second. */
const networks = {
  '4G (9 Mbit/s, 85 ms)': { latency: 85, throughput: 9_000_000 / 8 },
  'slow 4G (1.6 Mbit/s, 150 ms)': { latency: 150, throughput: 1_600_000 / 8 },
}
const slowerProcessor = 4

const table: Record<string, object> = {}
const parts: Record<string, Parts> = {}
await withAgenda(5, undefined, async (agenda, dataDir) => {
  const server = await startOne('product', agenda, dataDir)
  const browser = await launchBrowser()
  try {
    const address = `http://localhost:${server.port}`
    const code = await openDoor(address, agenda)
    for (const [name, network] of Object.entries(networks)) {
      const rounds = []
      for (let n = 0; n < Number(values.rounds); n += 1) {
        rounds.push(await visit(browser, `${address}/join/${code}`, `${address}/healthz`, network))
      }
      const first = median(rounds.map((round) => round.first.ms))
      const floor = median(rounds.map((round) => round.floor))
      table[name] = {
        'first time ms': round(first),
        'coming back ms': round(median(rounds.map((round) => round.back.ms))),
        'floor ms': round(floor),
        ratio: round(first / floor),
      }
      parts[`${name}, first time`] = medians(rounds.map((round) => round.first.parts))
      parts[`${name}, coming back`] = medians(rounds.map((round) => round.back.parts))
    }
  } finally {
    await browser.close()
    await server.stop()
  }
})
console.log(`\nUntil a guest on a phone can answer, median of ${values.rounds}`)
console.table(table)
console.log('\nWhere the time goes: milliseconds since the address was opened, and what it took')
console.table(parts)

async function openDoor(address: string, { seminarId, tokens }: Agenda): Promise<string> {
  const facilitator = new HttpPerson(address, '', tokens[0]!)
  await facilitator.command('guest.admit', { seminarId, giveName: false })
  const { joinCode } = await facilitator.live(seminarId, 'facilitator')
  return joinCode!
}

interface Visit {
  ms: number
  parts: Parts
}

async function visit(
  browser: Browser,
  url: string,
  emptyPage: string,
  network: { latency: number; throughput: number },
): Promise<{ first: Visit; back: Visit; floor: number }> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 360, height: 740 },
    isMobile: true,
  })
  try {
    const page = await context.newPage()
    const session = await slowDown(page, network)
    await noteWhenAnswerable(page)
    const floor = await timed(() => page.goto(emptyPage))
    const first = await answerable(page, session, url)
    const back = await answerable(page, session, url)
    return { first, back, floor }
  } finally {
    await context.close()
  }
}

async function answerable(page: Page, session: CDPSession, url: string): Promise<Visit> {
  const ms = await timed(async () => {
    await page.goto(url, { waitUntil: 'commit' })
    await page.getByRole('radio').first().waitFor()
  })
  return { ms, parts: await partsOf(page, session) }
}

async function slowDown(
  page: Page,
  { latency, throughput }: { latency: number; throughput: number },
): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  // Of the thread itself, so that neighbours on the machine don't count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput / 2,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  return session
}

function medians(all: Parts[]): Parts {
  const names = Object.keys(all[0]!) as (keyof Parts)[]
  return Object.fromEntries(
    names.map((name) => [name, round(median(all.map((each) => each[name])))]),
  ) as unknown as Parts
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
