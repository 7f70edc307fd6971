import type { Locator, Page } from 'playwright-core'

const mostPresses = 250

/** Presses Tab until this has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let press = 0; press < mostPresses; press += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not reach ${String(target)}`)
}

/** The focus goes to what is to be pressed, and Enter presses it. */
export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) =>
      element.ownerDocument.activeElement === element && element.ownerDocument.hasFocus(),
  )
}
