import { expect } from 'vitest'
import { expectNoFaults, expectToFit } from '../looks.ts'
import type { OpenTab } from '../open-tab.ts'
import type { Opening } from './scene.ts'

const opened = '[role="dialog"], [role="alertdialog"], [role="menu"]'

/** A menu or dialog is opened and closed by keyboard, looks well, and leaves focus where it was. */
export async function expectGoodOpening(shown: OpenTab, { by, item, press, shows }: Opening) {
  const { page, tab } = shown
  const button = tab.getByRole('button', { name: by, exact: true }).first()
  const isFocused = () => button.evaluate((element) => element === document.activeElement)
  await button.focus()
  await page.keyboard.press('Enter')
  if (item) {
    await tab.getByRole('menuitem', { name: item, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  if (press) await tab.getByRole('button', { name: press, exact: true }).press('Enter')
  await tab.locator(opened).getByText(shows).first().waitFor()
  expect(await tab.locator(opened).locator(':focus').count()).toBe(1)
  await expectNoFaults(shown, opened)
  await expectToFit(tab)
  await page.keyboard.press('Escape')
  await expect.poll(() => tab.locator(opened).count()).toBe(0)
  await expect.poll(isFocused).toBe(true)
}
