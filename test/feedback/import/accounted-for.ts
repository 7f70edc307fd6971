import { strFromU8, unzipSync } from 'fflate'
import type { ImportedDocument } from '../../../src/feedback/finding.ts'
import type { Block, Inline } from '../../../src/feedback/rich-text.ts'

/**
 * The text of each paragraph in a Word file, found by looking for tags in the text of the file: on
 * purpose not with the reader that is tested. What stands twice for older programs counts once.
 */
export function paragraphsIn(bytes: Buffer): string[] {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml']!)
  const notes = ['footnotes', 'endnotes'].map((name) => parts[`word/${name}.xml`])
  const all = [body, ...notes.map((part) => (part ? strFromU8(part) : ''))]
  return all.map(withoutCdata).flatMap(paragraphsOf)
}

/** Those paragraphs that are neither in the document nor in the list of what was left out. */
export function missingFrom(document: ImportedDocument, paragraphs: string[]): string[] {
  const texts = textsOf(document).map(squeezed)
  const excerpts = document.leftOut.map(({ excerpt }) => squeezed(excerpt))
  const isThere = (text: string) =>
    texts.some((one) => one.includes(text)) || excerpts.some((one) => one.includes(text))
  const missing = paragraphs.filter((paragraph) => {
    if (isThere(squeezed(paragraph))) return false
    // A part of the paragraph may be taken out; then each of its pieces must be somewhere.
    return !paragraph.split(boundary).every((piece) => isThere(squeezed(piece)))
  })
  return missing.map((paragraph) => paragraph.replaceAll(boundary, ''))
}

/** All text of a document, a piece for each block. */
export function textsOf({ title, summary, findings, closing }: ImportedDocument): string[] {
  return [
    title,
    ...blockTexts(summary),
    ...findings.flatMap(({ heading, body }) => [heading, ...blockTexts(body)]),
    ...blockTexts(closing),
  ]
}

function withoutCdata(xml: string): string {
  return xml.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  )
}

const boundary = '\uE000'

function paragraphsOf(xml: string): string[] {
  const prefix = /xmlns:(\w+)="[^"]*wordprocessingml[^"]*main"/.exec(xml)?.[1] ?? 'w'
  const withoutLines = xml.replaceAll(/<w:(foot|end)note [^>]*w:type=.*?<\/w:\1note>/gs, '')
  const once = withoutLines.replaceAll(
    /<mc:Fallback>.*?<\/mc:Fallback>/gs,
    (fallback, at: number) =>
      withoutLines.slice(withoutLines.lastIndexOf('<mc:Choice', at), at).includes(`<${prefix}:t`)
        ? ''
        : fallback,
  )
  const tag = new RegExp(`<(/?)${prefix}:(p|t|delText)(?:\\s[^>]*)?(/?)>([^<]*)`, 'g')
  const done: string[] = []
  const open: string[] = ['']
  for (const [, closing, name, selfClosing, text] of once.matchAll(tag)) {
    if (selfClosing) continue
    if (name !== 'p') open[open.length - 1] += closing ? boundary : decoded(text!)
    else if (!closing) open.push('')
    else done.push(open.pop()!)
  }
  return [...done, ...open].filter((text) => squeezed(text))
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\uE000]+/g, '')
}

function decoded(text: string): string {
  return text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function blockTexts(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return inlineTexts(block.content)
      case 'list':
        return block.items.flatMap(blockTexts)
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(blockTexts))
      case 'quote':
        return blockTexts(block.blocks)
      case 'picture':
        return [block.alt]
    }
  })
}

function inlineTexts(content: Inline[]): string[] {
  return [
    content.map(({ text }) => text).join(''),
    ...content.flatMap(({ note }) => (note === undefined ? [] : [note])),
  ]
}
