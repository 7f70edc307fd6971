/*
 * How much there may be of what, for whoever checks a poll and for whoever writes one. Apart from
 * `settings.ts`, so that the tab need not load what checks input.
 */

export const longestText = 1000
export const longestWord = 40
export const mostWords = 5
export const longestHeading = 80
export const longestLabel = 300
/** Shorter, since two of them stand beside each other. */
export const longestPole = 150

export interface Range {
  least: number
  most: number
}

/** How many options, statements or rows. */
export const listed = {
  choice: { least: 2, most: 20 },
  scale: { least: 1, most: 12 },
  polarity: { least: 1, most: 12 },
  ranking: { least: 2, most: 12 },
  allocation: { least: 3, most: 6 },
} as const satisfies Record<string, Range>
