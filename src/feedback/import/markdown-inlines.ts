import type { Html, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { addInline, addNote, isSafeLink } from './inlines.ts'
import type { MarkdownReading } from './markdown-reading.ts'
import { type Inline, inlineText } from '../rich-text.ts'

type Look = Pick<Inline, 'strong' | 'emphasis' | 'href'>

/** The text of a paragraph with its looks; what can't be carried over is listed. */
export function readInlines(nodes: RootContent[], reading: MarkdownReading): Inline[] {
  const content: Inline[] = []
  for (const node of nodes) read(node, {}, content, reading)
  return content
}

function read(node: RootContent, look: Look, content: Inline[], reading: MarkdownReading): void {
  const readAll = (nodes: PhrasingContent[], within: Look) => {
    for (const child of nodes) read(child, within, content, reading)
  }
  const readLink = (href: string | undefined, nodes: PhrasingContent[]) => {
    const isSafe = href !== undefined && isSafeLink(href)
    readAll(nodes, isSafe ? { ...look, href } : look)
    const text = toString(nodes)
    if (isSafe && reading.isNote && text !== href) addInline(content, { text: ` (${href})` })
    if (!isSafe && href !== undefined) reading.leftOut.add('link', `${text} (${href})`)
  }
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return addInline(content, { ...look, text: node.value })
    case 'break':
      return addInline(content, { ...look, text: '\n' })
    case 'emphasis':
      return readAll(node.children, { ...look, emphasis: true })
    case 'strong':
      return readAll(node.children, { ...look, strong: true })
    case 'delete':
      return reading.leftOut.add('trackedChange', toString(node.children))
    case 'link':
      return readLink(node.url, node.children)
    case 'linkReference':
      return readLink(reading.links.get(node.identifier)?.url, node.children)
    case 'image':
    case 'imageReference':
      return reading.leftOut.add('picture', node.alt || inlineText(content))
    case 'footnoteReference':
      return addNote(content, reading.noteText(node.identifier))
    case 'html':
      return readHtml(node, look, content, reading)
    default:
      // Nothing else is known to stand in a paragraph; whatever it is, its text is kept.
      if ('children' in node) readAll(node.children as PhrasingContent[], look)
      else if ('value' in node) addInline(content, { ...look, text: node.value })
  }
}

function readHtml(node: Html, look: Look, content: Inline[], reading: MarkdownReading): void {
  if (/^<br\s*\/?>$/i.test(node.value)) addInline(content, { ...look, text: '\n' })
  else reading.leftOut.add(node.value.startsWith('<!--') ? 'comment' : 'other', node.value)
}
