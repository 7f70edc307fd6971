import type { OpenTab } from './open-tab.ts'

/** A4 between margins of two centimetres, in pixels. */
const paperWidth = 642

/** What would be lost if the page were printed: parts outside the paper, and texts over each other. */
export async function lostOnPaper({ page, tab }: Pick<OpenTab, 'page' | 'tab'>): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: paperWidth, height: 900 })
  return tab.locator('main').evaluate(lostIn)
}

/** Runs in the page. */
function lostIn(main: Element): string[] {
  const lost: string[] = []
  const name = (element: Element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`
  let above: { element: Element; bottom: number; left: number; right: number } | undefined
  for (const element of main.querySelectorAll('h1, h2, h3, p, li, tr, td, th, dt, dd, figure')) {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
    if (width <= 1 || height <= 1) continue // only for those who hear it
    if (left < -1 || right > innerWidth + 1) lost.push(`outside: ${name(element)}`)
    const isText = !element.querySelector('p, li, tr, td, th')
    if (!isText || element.closest('tr')) continue
    if (above && top < above.bottom - 1 && left < above.right && right > above.left)
      lost.push(`${name(element)} over ${name(above.element)}`)
    above = { element, bottom, left, right }
  }
  for (const row of main.querySelectorAll('tr + tr')) {
    const before = row.previousElementSibling!.getBoundingClientRect()
    if (row.getBoundingClientRect().top < before.bottom - 1) lost.push(`row over ${name(row)}`)
  }
  return lost
}
