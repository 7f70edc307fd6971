import { expect } from 'vitest'
import { themes } from '../../src/local/room/address.ts'
import { faultsIn } from '../support/axe.ts'
import type { RoomWindow } from '../support/room-window.ts'

/** Nothing for axe to find in the window and its frames, in any theme. */
export async function expectNoFaults(
  { page, t }: Pick<RoomWindow, 'page' | 't'>,
  shown: string,
  /** What lies over all else, and leaves nothing to choose a theme with while it is there. */
  over?: { within: string; open: () => Promise<void>; close: () => Promise<void> },
): Promise<void> {
  for (const theme of themes) {
    await page.getByRole('combobox', { name: t.room.bar.theme }).selectOption(theme)
    const inFrame = theme === 'default' ? 'light' : theme
    for (const frame of await page.locator('iframe').all()) {
      await frame.contentFrame().locator(`html[data-theme="${inFrame}"]`).waitFor()
    }
    await over?.open()
    const faults = await faultsIn(
      page,
      theme === 'default' ? 'everything' : 'colours',
      over && [over.within],
      over && `${over.within} iframe`,
    )
    expect({ shown, theme, faults }).toEqual({ shown, theme, faults: [] })
    await over?.close()
  }
}
