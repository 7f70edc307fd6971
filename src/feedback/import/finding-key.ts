import { withoutNumber } from './section-names.ts'

const longestKey = 60

/**
 * A key for each heading: stable when findings are renumbered or reordered, unique in the list and
 * other than those that are taken.
 */
export function keysFor(headings: string[], others: Iterable<string> = []): string[] {
  const taken = new Set(others)
  return headings.map((heading) => {
    const base = slug(withoutNumber(heading)) || slug(heading) || 'finding'
    let key = base
    for (let next = 2; taken.has(key); next += 1) key = `${base}-${next}`
    taken.add(key)
    return key
  })
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .slice(0, longestKey)
    .replaceAll(/^-+|-+$/g, '')
}
