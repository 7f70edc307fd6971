import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

/*
 * Draws the package's PNG icons from their SVG sources; run it after changing those, with
 * `npx tsx appPackage/draw-icons.ts`. Teams wants exactly these two sizes.
 */
const sizes = { color: 192, outline: 32 }
const folder = new URL('.', import.meta.url)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const [name, size] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8')
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, omitBackground: true })
}
await browser.close()
