import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { themes } from '../../src/local/room/address.ts'
import type { RoomWindow } from '../support/room-window.ts'

const wanted = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const ofColours = ['color-contrast', 'link-in-text-block']

/** Nothing for axe to find in the window and its frames, in any theme. */
export async function expectNoFaults(
  { page, t }: Pick<RoomWindow, 'page' | 't'>,
  shown: string,
): Promise<void> {
  for (const theme of themes) {
    await page.getByRole('combobox', { name: t.room.bar.theme }).selectOption(theme)
    const inFrame = theme === 'default' ? 'light' : theme
    for (const frame of await page.locator('iframe').all()) {
      await frame.contentFrame().locator(`html[data-theme="${inFrame}"]`).waitFor()
    }
    expect({ shown, theme, faults: await faultsIn(page, theme) }).toEqual({
      shown,
      theme,
      faults: [],
    })
  }
}

/** Other themes than the first differ in colours only. */
async function faultsIn(page: Page, theme: string): Promise<string[][]> {
  const axe = new AxeBuilder({ page })
    .exclude('[data-tabster-dummy]') // Fluent's own, which nobody can reach
    .exclude(['iframe', '[data-tabster-dummy]'])
  if (theme === 'default') axe.withTags(wanted)
  else axe.withRules(ofColours)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
}
