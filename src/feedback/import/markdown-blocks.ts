import type { List, ListItem, RootContent, Table } from 'mdast'
import { paragraphOf, trimInlines } from './inlines.ts'
import type { MarkdownReading } from './markdown-reading.ts'
import { readInlines } from './markdown-inlines.ts'
import type { Block, Inline } from '../rich-text.ts'

export function readBlocks(nodes: RootContent[], reading: MarkdownReading): Block[] {
  return nodes.flatMap((node) => readBlock(node, reading))
}

function readBlock(node: RootContent, reading: MarkdownReading): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphs(readInlines(node.children, reading))
    case 'heading': {
      const content = trimInlines(readInlines(node.children, reading))
      return content.length ? [{ kind: 'heading', level: node.depth, content }] : []
    }
    case 'list':
      return [listOf(node, reading)]
    case 'table':
      return [tableOf(node, reading)]
    case 'blockquote': {
      const blocks = readBlocks(node.children, reading)
      return blocks.length ? [{ kind: 'quote', blocks }] : []
    }
    case 'code':
      return node.value ? [paragraphOf(node.value)] : []
    case 'html':
      return textOfHtml(node.value, reading)
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      return []
    default:
      return paragraphs(readInlines([node], reading))
  }
}

function paragraphs(content: Inline[]): Block[] {
  const trimmed = trimInlines(content)
  return trimmed.length ? [{ kind: 'paragraph', content: trimmed }] : []
}

function listOf(list: List, reading: MarkdownReading): Block {
  return {
    kind: 'list',
    ordered: list.ordered === true,
    ...(list.ordered && list.start != null && list.start !== 1 && { start: list.start }),
    items: list.children.map((item) => itemOf(item, reading)),
  }
}

function itemOf(item: ListItem, reading: MarkdownReading): Block[] {
  const blocks = readBlocks(item.children, reading)
  if (typeof item.checked !== 'boolean') return blocks
  const box = item.checked ? '☒ ' : '☐ '
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph') return [paragraphOf(box.trim()), ...blocks]
  return [{ ...first, content: [{ text: box }, ...first.content] }, ...rest]
}

function tableOf(table: Table, reading: MarkdownReading): Block {
  return {
    kind: 'table',
    rows: table.children.map((row, index) => ({
      isHeader: index === 0,
      cells: row.children.map((cell) => paragraphs(readInlines(cell.children, reading))),
    })),
  }
}

/** The tags are left out; what people would have read between them is kept. */
function textOfHtml(html: string, reading: MarkdownReading): Block[] {
  const isComment = html.startsWith('<!--')
  reading.leftOut.add(isComment ? 'comment' : 'other', html)
  if (isComment || /^<(script|style)\b/i.test(html)) return []
  const text = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text ? [paragraphOf(text)] : []
}
