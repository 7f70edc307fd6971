import type { FrameLocator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { faultsIn } from '../support/axe.ts'

/** Nothing for axe to find in the tab, in any theme, and nothing to scroll sideways for when narrow. */
export async function expectGoodLooks({ page, tab }: { page: Page; tab: FrameLocator }) {
  for (const theme of ['default', 'dark', 'contrast']) {
    await page.evaluate(`setTheme('${theme}')`)
    await tab.locator(`html[data-theme="${theme === 'default' ? 'light' : theme}"]`).waitFor()
    const found = await faultsIn(page, theme === 'default' ? 'everything' : 'colours')
    expect({ theme, found }).toEqual({ theme, found: [] })
  }
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = await tab
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBeLessThanOrEqual(0) // less under a dialog, which leaves room for a scroll bar
}
