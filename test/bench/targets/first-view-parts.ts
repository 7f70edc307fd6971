import type { CDPSession, Page } from 'playwright-core'
import { sum } from '../figures.ts'

/** When each thing had happened, in milliseconds since the address was opened, and what it took. */
export interface Parts {
  page: number
  scripts: number
  'join or state': number
  answerable: number
  /** What the slowed-down processor worked, some of it while the network was waited for. */
  'running scripts': number
  'style and layout': number
  /** Until it could be answered; the page itself is one. */
  requests: number
  kilobytes: number
}

declare global {
  interface Window {
    answerableAt?: number
  }
}

/** Notes the time in the page itself: what asks from outside comes later on a busy machine. */
export async function noteWhenAnswerable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('input[type="radio"]')) return
      observer.disconnect()
      window.answerableAt = performance.now()
    })
    observer.observe(document, { childList: true, subtree: true })
  })
}

export async function partsOf(page: Page, session: CDPSession): Promise<Parts> {
  const { metrics } = await session.send('Performance.getMetrics')
  const ms = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? 0)
  // What runs in the page may name no function: esbuild's helper for that is not there.
  const { opened, files, answerable } = await page.evaluate(() => ({
    opened: performance.getEntriesByType('navigation')[0]!.toJSON() as PerformanceResourceTiming,
    files: performance
      .getEntriesByType('resource')
      .map((file) => file.toJSON() as PerformanceResourceTiming),
    answerable: window.answerableAt!,
  }))
  const inTime = files.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= answerable)
  const sent = [opened, ...inTime].filter(({ transferSize }) => transferSize > 0)
  const lastOf = (pattern: RegExp) =>
    Math.max(0, ...inTime.filter(({ name }) => pattern.test(name)).map((each) => each.responseEnd))
  return {
    page: opened.responseEnd,
    scripts: lastOf(/\.js$/),
    'join or state': lastOf(/\/(?:join|state)$/),
    answerable,
    'running scripts': ms('ScriptDuration') + ms('V8CompileDuration'),
    'style and layout': ms('RecalcStyleDuration') + ms('LayoutDuration'),
    requests: sent.length,
    kilobytes: sum(sent.map(({ transferSize }) => transferSize)) / 1000,
  }
}
