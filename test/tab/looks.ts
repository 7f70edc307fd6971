import type { FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { faultsIn, type Look } from '../support/axe.ts'

interface Shown {
  page: Page
  tab: FrameLocator
}

/** Nothing for axe to find in the tab, in any theme, and nothing to scroll sideways for when narrow. */
export async function expectGoodLooks({ page, tab }: Shown) {
  await expectNoFaults({ page, tab })
  await page.setViewportSize({ width: 320, height: 800 })
  await expectToFit(tab)
}

const themes = ['default', 'dark', 'contrast']

/**
 * Nothing for axe to find in any theme, in the tab or a part of it. It begins with the theme that is
 * on: to change it draws the whole page anew, which takes half as long as to look at it.
 */
export async function expectNoFaults({ page, tab }: Shown, within?: string) {
  const on = themes.indexOf(await page.evaluate('theme()'))
  const inTurn = themes.toSpliced(on, 1)
  const where = within === undefined ? undefined : ['iframe', within]
  await expectNone(page, themes[on]!, 'everything', where)
  for (const theme of inTurn) {
    await page.evaluate(`setTheme('${theme}')`)
    await tab.locator(`html[data-theme="${theme === 'default' ? 'light' : theme}"]`).waitFor()
    await expectNone(page, theme, 'colours', where)
  }
}

async function expectNone(page: Page, theme: string, look: Look, within?: string[]) {
  const found = await faultsIn(page, look, within)
  expect({ theme, found }).toEqual({ theme, found: [] })
}

/** Once it has come to rest: what is drawn to measure is so after the window has changed. */
export async function expectToFit(tab: FrameLocator) {
  const outside = async () => (await tab.locator('html').evaluate(tooWide)).join('\n')
  await expect.poll(outside).toBe('')
}

/** What makes the page wider than its window, the innermost last; nothing when it fits. */
function tooWide({ scrollWidth, clientWidth }: Element): string[] {
  if (scrollWidth <= clientWidth) return [] // less under a dialog, which leaves room for a scroll bar
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 200))
    .slice(-3)
}
