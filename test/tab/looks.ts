import type { FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { faultsIn } from '../support/axe.ts'

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

/** Nothing for axe to find in any theme, in the tab or a part of it. */
export async function expectNoFaults({ page, tab }: Shown, within?: string) {
  for (const theme of ['default', 'dark', 'contrast']) {
    await page.evaluate(`setTheme('${theme}')`)
    await tab.locator(`html[data-theme="${theme === 'default' ? 'light' : theme}"]`).waitFor()
    const found = await faultsIn(page, theme === 'default' ? 'everything' : 'colours', within)
    expect({ theme, found }).toEqual({ theme, found: [] })
  }
}

export async function expectToFit(tab: FrameLocator) {
  expect((await tab.locator('html').evaluate(tooWide)).join('\n')).toBe('')
}

/** What makes the page wider than its window, the innermost last; nothing when it fits. */
function tooWide({ scrollWidth, clientWidth }: Element): string[] {
  if (scrollWidth <= clientWidth) return [] // less under a dialog, which leaves room for a scroll bar
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 200))
    .slice(-3)
}
