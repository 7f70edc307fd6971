import { type Block, type Inline, inlineText } from '../rich-text.ts'

const longestLine = 120

/**
 * Where a text without headings of its own may be divided: at the headings within it, and at short
 * lines in bold, which is how many write headings.
 */
export function splitPlaces(body: Block[]): number[] {
  return body.flatMap((block, index) => (looksLikeHeading(block) ? [index] : []))
}

function looksLikeHeading(block: Block): boolean {
  if (block.kind === 'heading') return inlineText(block.content).trim() !== ''
  return block.kind === 'paragraph' && isBoldLine(block.content)
}

function isBoldLine(content: Inline[]): boolean {
  const written = content.filter(({ text }) => text.trim())
  const text = inlineText(content).trim()
  if (written.length === 0 || text.length > longestLine || text.includes('\n')) return false
  return written.every(({ strong }) => strong) && !/[.,;]$/.test(text)
}
