/**
 * Where a page ends, Chromium lays the text of a grid over other text. On paper everything that is
 * as long as a page is plain blocks instead, with the same air between them.
 */
export function blocksOnPaper(gap: string) {
  return { '@media print': { display: 'block', '& > * + *': { marginTop: gap } } } as const
}

/** What is only for a screen: what one presses, and what one writes in. */
export const notOnPaper = { '@media print': { display: 'none' } } as const

/** A part that is shorter than a page stays in one piece. */
export const wholeOnPaper = { '@media print': { breakInside: 'avoid' } } as const
