import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { AppError } from '../../errors.ts'
import { frontMatterOf } from './front-matter.ts'
import { LeftOutList } from './left-out.ts'
import { readBlocks } from './markdown-blocks.ts'
import type { MarkdownReading } from './markdown-reading.ts'
import { plainText } from '../rich-text.ts'
import type { SourceDocument } from './source.ts'

/** Some 200 pages. The parser is thorough and needs a second for each 100 000 or so. */
const mostCharacters = 500_000
const mostHeadings = 5_000
/** Nobody nests quotes and lists this deep; a file made to harm may. */
const deepest = 100
const tooDeep = /^(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+){100}/m

/** Reads Markdown as GitHub understands it, with footnotes and YAML front matter. */
export function readMarkdown(text: string): SourceDocument {
  refuseHarm(text)
  const root = parse(text)
  const leftOut = new LeftOutList()
  const { links, notes } = definitionsIn(root)
  const withoutNotes: MarkdownReading = {
    links,
    noteText: () => undefined,
    leftOut,
    isNote: true,
  }
  const noteTexts = new Map<string, string>()
  const noteText = (identifier: string) => {
    const note = notes.get(identifier)
    if (note && !noteTexts.has(identifier)) {
      noteTexts.set(identifier, plainText(readBlocks(note.children, withoutNotes)))
    }
    return noteTexts.get(identifier)
  }

  const [first, ...rest] = root.children
  const matter = first?.type === 'yaml' ? first.value : undefined
  const { title, abstract } = frontMatterOf(matter, leftOut)
  const nodes = matter === undefined ? root.children : rest
  const blocks = readBlocks(nodes, { links, noteText, leftOut, isNote: false })
  for (const identifier of notes.keys()) {
    if (!noteTexts.has(identifier)) leftOut.add('other', noteText(identifier) ?? '')
  }
  const opening = abstract ? readBlocks(parse(abstract).children, withoutNotes) : []
  return { title, blocks: [...opening, ...blocks], leftOut: leftOut.list(), pictures: [] }
}

/** What would keep the parser busy for long is refused before it starts. */
function refuseHarm(text: string): void {
  const headings = text.match(/^ {0,3}#{1,6}[ \t]/gm)?.length ?? 0
  if (text.length > mostCharacters || headings > mostHeadings || tooDeep.test(text)) {
    throw new AppError('file_too_complex')
  }
}

function parse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), frontmatter('yaml')],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown('yaml')],
  })
}

/** Footnotes and addresses may be defined anywhere, also inside a quote. */
function definitionsIn(root: Root): {
  links: Map<string, Definition>
  notes: Map<string, FootnoteDefinition>
} {
  const links = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > deepest) throw new AppError('file_too_complex')
    // The first definition of a name counts, and it is the last to be popped.
    if (node.type === 'definition') links.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') notes.set(node.identifier, node)
    if ('children' in node) {
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
    }
  }
  return { links, notes }
}
