import axe, { type DqElement } from 'axe-core'
import type { Page } from 'playwright-core'

/** `colours` is for a second theme: nothing else than colours differs there. */
export type Look = 'everything' | 'colours'

const wanted = {
  everything: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block', 'frame-tested'],
}
const hidden = '[data-tabster-dummy]' // Fluent's own, which nobody can reach

const source = `${axe.source}; (${prepare})()`

/**
 * What axe finds in a page and its frames: for each rule that is broken, where. `within` leads
 * through frames to what to look at when the rest has been looked at, or can't be reached;
 * `frames` are then those in there, since axe also looks at all of a frame that it leaves a part of out.
 */
export async function faultsIn(
  page: Page,
  look: Look = 'everything',
  within?: string[],
  frames = 'iframe',
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
      exclude: [[hidden], [frames, hidden]],
      ...(within && { include: [within] }),
      runOnly: wanted[look],
    },
  )
}

/** In each frame. Without the last two axe finds the same, and takes a fourth longer. */
function prepare(): void {
  const { axe } = window
  // A frame that does not answer axe would otherwise pass for one without faults.
  axe.configure({ checks: [{ id: 'frame-tested', options: { isViolation: true } }] })

  // The same few colours are read some thousand times.
  const { Color } = (axe.commons as unknown as { color: { Color: { prototype: Color } } }).color
  const read = Color.prototype.parseString
  const known = new Map<string, Pick<Color, 'r' | 'g' | 'b' | 'alpha'>>()
  Color.prototype.parseString = function readOnce(text) {
    const { r, g, b, alpha } = known.get(text) ?? read.call(this, text)
    known.set(text, { r, g, b, alpha })
    return Object.assign(this, { r, g, b, alpha })
  }

  // Where all that is as it should be stands in its document, told from frame to frame.
  const toSpec = ({ source, ancestry, nodeIndexes, fromFrame }: FramedElement) => {
    return { source, ancestry, nodeIndexes, fromFrame, selector: [''], xpath: [''] }
  }
  axe.utils.nodeSerializer.update({ toSpec } as never)
}

type FramedElement = DqElement & { fromFrame?: boolean }

/** axe's own. */
interface Color {
  r: number
  g: number
  b: number
  alpha: number
  parseString(text: string): this
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
