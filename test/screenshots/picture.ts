import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Pictures are part of the repository, so they are kept small. */
const mostBytes = 300_000

/** Takes a picture of a window when nothing in it moves. */
export async function takePicture(page: Page, folder: string, name: string): Promise<void> {
  const path = join(folder, `${name}.png`)
  await page.mouse.move(0, 0)
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  const { size } = statSync(path)
  if (size > mostBytes) throw new Error(`${path} is larger than ${mostBytes} bytes`)
  console.log(`${path} (${Math.round(size / 1000)} kB)`)
}
