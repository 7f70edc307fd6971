import type { Locator } from 'playwright-core'

/** The bars of a result as people read them: what each stands for, and how many. */
export type BarsRead = Record<string, number>

/** The bars in the app; undefined when none show. What only stands in a preview is not read. */
export async function barsIn(
  app: Pick<Locator, 'getByRole'>,
  labels: string[],
): Promise<BarsRead | undefined> {
  return readBars(await app.getByRole('listitem').allTextContents(), labels)
}

/** The bars on a card in the chat. */
export async function barsOn(card: Locator, labels: string[]): Promise<BarsRead | undefined> {
  return readBars(await card.allTextContents(), labels)
}

/** Notes in the page each number of answers that its bars have come to, from now on. */
export async function noteTotals(place: Locator, labels: string[]): Promise<void> {
  await place.evaluate((element, wanted) => {
    const noted: number[] = []
    const note = () => {
      const text = element.textContent ?? ''
      const counts = wanted.map((label) => {
        const numbers = text.split(label).map((rest) => /^\d+(?= )/.exec(rest)?.[0])
        return Number(numbers.find((number) => number !== undefined))
      })
      const total = counts.reduce((sum, count) => sum + count, 0)
      if (!Number.isNaN(total) && noted.at(-1) !== total) noted.push(total)
    }
    new MutationObserver(note).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { notedTotals: noted })
  }, labels)
}

/** What has been noted in the page that this is in. */
export function notedTotals(place: Locator): Promise<number[]> {
  return place.evaluate(() => (window as unknown as { notedTotals: number[] }).notedTotals)
}

function readBars(texts: string[], labels: string[]): BarsRead | undefined {
  const found = labels.flatMap((label) => {
    const counts = texts.flatMap((text) => numbersAfter(text, label))
    return counts.length > 0 ? [[label, counts[0]!] as const] : []
  })
  return found.length === labels.length ? Object.fromEntries(found) : undefined
}

function numbersAfter(text: string, label: string): number[] {
  const rests = text.split(label).slice(1)
  return rests.flatMap((rest) => Number(/^(\d+) /.exec(rest)?.[1] ?? Number.NaN)).filter(isFinite)
}
