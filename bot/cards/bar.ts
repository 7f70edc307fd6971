import type { Links } from '../links.ts'
import type { Column, ColumnSet } from './adaptive-card.ts'

/** In pixels; what fits in the chat beside a meeting. */
const wholeBar = 200

/**
 * A share of the whole, from 0 to 1. Of two images, which can be as narrow as they should: a column
 * with a colour of its own is padded, and so at least as wide as an eighth of the card. What it shows
 * has been said in words.
 */
export function bar(share: number, links: Links): ColumnSet {
  const filled = share > 0 ? Math.max(1, Math.round(share * wholeBar)) : 0
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      ...part(filled, links.image('card-bar')),
      ...part(wholeBar - filled, links.image('card-track')),
    ],
  }
}

function part(width: number, url: string): Column[] {
  if (width <= 0) return []
  const items: Column['items'] = [
    { type: 'Image', url, width: `${width}px`, height: '8px', altText: '' },
  ]
  return [{ type: 'Column', width: 'auto', spacing: 'none', items }]
}
