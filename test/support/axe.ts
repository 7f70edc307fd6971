import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** `colours` is for a second theme: nothing else than colours differs there. */
export type Look = 'everything' | 'colours'

const wanted = {
  everything: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block', 'frame-tested'],
}
const hidden = '[data-tabster-dummy]' // Fluent's own, which nobody can reach

// A frame that does not answer axe would otherwise pass for one without faults.
const setup = { checks: [{ id: 'frame-tested', options: { isViolation: true } }] }
const source = `${axe.source}; window.axe.configure(${JSON.stringify(setup)})`

/**
 * What axe finds in a page and its frames: for each rule that is broken, where. `within` is what to
 * look at in the first frame when the rest has been looked at.
 */
export async function faultsIn(
  page: Page,
  look: Look = 'everything',
  within?: string,
): Promise<string[][]> {
  await page.evaluate(isDrawn) // not in the frames: one that is not on show never is
  await Promise.all(
    page.frames().map(async (frame) => {
      // Once for a document: axe takes several times as long to load as to look.
      if (!(await frame.evaluate(comeToRest))) await frame.evaluate(source)
    }),
  )
  return page.evaluate(
    async ({ runOnly, ...where }) => {
      const options = { runOnly, resultTypes: ['violations' as const] }
      const { violations } = await window.axe.run(where, options)
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])
    },
    {
      exclude: [[hidden], ['iframe', hidden]],
      ...(within && { include: [['iframe', within]] }),
      runOnly: wanted[look],
    },
  )
}

/**
 * A colour that is on its way to the next theme's is one that nobody reads. Ended and not waited for:
 * in a frame that is out of sight nothing moves on. Returns whether axe has been loaded.
 */
function comeToRest(): boolean {
  for (const each of document.getAnimations()) {
    if (each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) each.finish()
  }
  return 'axe' in window
}

function isDrawn(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
