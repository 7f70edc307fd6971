import { type Block, type Inline, inlineText } from '../rich-text.ts'

/** Adds a piece of text, joining it to the one before when they look the same. */
export function addInline(content: Inline[], inline: Inline): void {
  const last = content.at(-1)
  if (last && looksLike(last, inline)) last.text += inline.text
  else content.push({ ...inline })
}

/** Refers to a note at the end of what has been added so far. */
export function addNote(content: Inline[], note: string | undefined): void {
  if (note) content.push({ text: '', note })
}

/** Without the white space at both ends, and without pieces that are then empty. */
export function trimInlines(content: Inline[]): Inline[] {
  const pieces = content.map((inline) => ({ ...inline }))
  for (const piece of pieces) {
    piece.text = piece.text.trimStart()
    if (piece.text || piece.note) break
  }
  for (const piece of pieces.toReversed()) {
    piece.text = piece.text.trimEnd()
    if (piece.text || piece.note) break
  }
  return pieces.filter(({ text, note }) => text || note)
}

export function paragraphOf(text: string): Block {
  return { kind: 'paragraph', content: [{ text }] }
}

/** The text of a heading, on one line. */
export function lineOf(content: Inline[]): string {
  return inlineText(content).replaceAll(/\s+/g, ' ').trim()
}

const carried = /^(https?:\/\/|mailto:)/i

/** May a link with this address be carried over? */
export function isSafeLink(href: string): boolean {
  return carried.test(href)
}

function looksLike(a: Inline, b: Inline): boolean {
  return (
    !a.note && !b.note && a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href
  )
}
