import type { CDPSession, Page } from 'playwright-core'

/** When each thing had happened, in milliseconds since the address was opened, and what it took. */
export interface Parts {
  page: number
  scripts: number
  'join or state': number
  answerable: number
  /** Milliseconds of the slowed-down processor, of which some run while the network is waited for. */
  'running scripts': number
  'style and layout': number
  /** Until it could be answered; the page itself is one. */
  requests: number
  kilobytes: number
}

/** Milliseconds that the page's main thread has worked. */
interface Work {
  scripts: number
  layout: number
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

export async function workDone(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics')
  const ms = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? 0)
  return {
    scripts: ms('ScriptDuration') + ms('V8CompileDuration'),
    layout: ms('RecalcStyleDuration') + ms('LayoutDuration'),
  }
}

export async function partsOf(page: Page, session: CDPSession, before: Work): Promise<Parts> {
  const after = await workDone(session)
  const network = await page.evaluate(() => {
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const answerable = window.answerableAt!
    const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ responseEnd }) => responseEnd > 0 && responseEnd <= answerable,
    )
    const lastOf = (pattern: RegExp) =>
      Math.max(0, ...files.filter(({ name }) => pattern.test(name)).map((each) => each.responseEnd))
    const sent = [opened!, ...files].filter(({ transferSize }) => transferSize > 0)
    return {
      page: opened!.responseEnd,
      scripts: lastOf(/\.js$/),
      'join or state': lastOf(/\/(?:join|state)$/),
      answerable,
      requests: sent.length,
      kilobytes: sent.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    }
  })
  const { page: pageAt, scripts, answerable, requests, kilobytes } = network
  return {
    page: pageAt,
    scripts,
    'join or state': network['join or state'],
    answerable,
    'running scripts': after.scripts - before.scripts,
    'style and layout': after.layout - before.layout,
    requests,
    kilobytes,
  }
}
