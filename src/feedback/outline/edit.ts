import { clip } from '../clip.ts'
import { type Block, type Inline, plainText } from '../rich-text.ts'
import { splitPlaces } from './split-places.ts'

/** A finding as long as it is being arranged, before anything is saved. */
export interface OutlinePart {
  /** Stays the same through all changes. */
  id: string
  heading: string
  body: Block[]
  isIncluded: boolean
}

const longestHeading = 300
const longestMadeHeading = 80

/** Joins a finding with the one above it, where its heading goes on as a heading in the text. */
export function joinWithAbove(parts: OutlinePart[], index: number): OutlinePart[] {
  const above = parts[index - 1]
  const part = parts[index]
  if (!above || !part) return parts
  const isIncluded = above.isIncluded || part.isIncluded
  const joined = { ...above, body: [...above.body, ...asBlocks(part)], isIncluded }
  return [...parts.slice(0, index - 1), joined, ...parts.slice(index + 1)]
}

/** Begins a new finding at a block, which becomes its heading if it looks like one. */
export function splitAt(
  parts: OutlinePart[],
  index: number,
  at: number,
  id: string,
): OutlinePart[] {
  const part = parts[index]
  const block = part?.body[at]
  if (!part || !block) return parts
  const before = { ...part, body: part.body.slice(0, at) }
  const after = partFrom(part.body.slice(at) as [Block, ...Block[]], part.isIncluded, id)
  return [...parts.slice(0, index), before, after, ...parts.slice(index + 1)]
}

/**
 * Splits a finding at every block that looks like a heading. If nothing is left before the first,
 * the finding's own heading goes, provided that it only repeats the document's title.
 */
export function splitAtAll(
  parts: OutlinePart[],
  index: number,
  title: string,
  newId: () => string,
): OutlinePart[] {
  const part = parts[index]
  if (!part) return parts
  const split = splitPlaces(part.body)
    .toReversed()
    .reduce((all, at) => splitAt(all, index, at, newId()), parts)
  const first = split[index]!
  const isEmptied = split.length > parts.length && first.body.length === 0
  return isEmptied && first.heading === title ? split.toSpliced(index, 1) : split
}

export function moved(parts: OutlinePart[], index: number, by: 1 | -1): OutlinePart[] {
  const other = parts[index + by]
  const part = parts[index]
  if (!other || !part) return parts
  return parts.with(index, other).with(index + by, part)
}

export function changed(
  parts: OutlinePart[],
  id: string,
  change: Partial<Pick<OutlinePart, 'heading' | 'isIncluded'>>,
): OutlinePart[] {
  return parts.map((part) => (part.id === id ? { ...part, ...change } : part))
}

/** What a finding becomes where it is no finding any more; a heading that the title has is not said twice. */
export function asBlocks({ heading, body }: OutlinePart, title?: string): Block[] {
  if (!heading.trim() || heading.trim() === title?.trim()) return body
  return [{ kind: 'heading', level: 3, content: [{ text: heading }] }, ...body]
}

function partFrom(blocks: [Block, ...Block[]], isIncluded: boolean, id: string): OutlinePart {
  const [first, ...rest] = blocks
  const [place] = splitPlaces([first])
  const text = plainText([first]).replaceAll(/\s+/g, ' ').trim()
  if (place === undefined || text.length > longestHeading) {
    return { id, isIncluded, heading: clip(text, longestMadeHeading), body: blocks }
  }
  return { id, isIncluded, heading: text, body: [...notesOf(first), ...rest] }
}

/** A heading is plain text, so its notes go on in a paragraph of their own. */
function notesOf(block: Block): Block[] {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return []
  const notes = block.content.filter(({ note }) => note)
  const only = notes.map(({ note }): Inline => ({ text: '', note }))
  return only.length ? [{ kind: 'paragraph', content: only }] : []
}
