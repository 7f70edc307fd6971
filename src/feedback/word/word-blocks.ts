import type { Block, Inline, TableRow } from '../rich-text.ts'
import { pictureXml } from './word-picture.ts'
import { element, setting, textXml } from './word-xml.ts'

/** What the text refers to, collected while it is written. */
export interface Writing {
  /** Addresses; the first is relationship `link1`. */
  links: string[]
  /** Footnotes as XML, after the two lines that every file must have. */
  notes: string[]
  /** Where each numbered list starts. */
  orderedStarts: number[]
  /** What the pictures' files are called, by their ids; only those can be written. */
  pictures: ReadonlyMap<string, string>
  /** The files that are referred to; the first is relationship `picture1`. */
  usedPictures: string[]
}

/** Lists by their numbers in `numbering.xml`; the numbered ones come after these. */
export const bulletList = 1
export const unmarkedList = 2
export const firstOrderedList = 3
const deepestLevel = 8

/** Where a paragraph stands: in a list, as its item or as what follows in the item; in a quote. */
interface Place {
  list?: { numId: number; level: number }
  isQuote?: boolean
}

export function startWriting(pictures: Writing['pictures'] = new Map()): Writing {
  return {
    pictures,
    usedPictures: [],
    links: [],
    notes: [noteLine(-1, 'separator'), noteLine(0, 'continuationSeparator')],
    orderedStarts: [],
  }
}

export function headingXml(level: number, text: string): string {
  return paragraph(`Heading${level}`, {}, element('w:r', textXml(text)))
}

export function blocksXml(blocks: Block[], writing: Writing, place: Place = {}): string {
  return blocks
    .map((block, index) => {
      const isAfterTable = block.kind === 'table' && blocks[index - 1]?.kind === 'table'
      // Two tables with nothing between them become one.
      return (isAfterTable ? element('w:p') : '') + blockXml(block, writing, place)
    })
    .join('')
}

function blockXml(block: Block, writing: Writing, place: Place): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(
        place.isQuote ? 'Quote' : undefined,
        place,
        inlinesXml(block.content, writing),
      )
    case 'heading':
      return paragraph(`Heading${block.level}`, {}, inlinesXml(block.content, writing))
    case 'quote':
      return blocksXml(block.blocks, writing, { ...place, isQuote: true })
    case 'table':
      return tableXml(block.rows, writing)
    case 'list':
      return listXml(block, writing, place)
    case 'picture':
      return paragraph(undefined, place, pictureXml(block, writing))
  }
}

function listXml(list: Block & { kind: 'list' }, writing: Writing, place: Place): string {
  const level = Math.min(deepestLevel, place.list ? place.list.level + 1 : 0)
  if (list.ordered) writing.orderedStarts.push(list.start ?? 1)
  const numId = list.ordered ? firstOrderedList + writing.orderedStarts.length - 1 : bulletList
  return list.items
    .map(([first, ...rest]) => {
      const isText = first?.kind === 'paragraph'
      const inItem = { ...place, list: { numId: unmarkedList, level } }
      const begun = isText
        ? blockXml(first, writing, { ...place, list: { numId, level } })
        : paragraph(undefined, { list: { numId, level } }, '')
      const others = isText || !first ? rest : [first, ...rest]
      return begun + blocksXml(others, writing, inItem)
    })
    .join('')
}

function tableXml(rows: TableRow[], writing: Writing): string {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const properties = element('w:tblPr', setting('w:tblStyle', 'TableGrid'))
  const grid = element('w:tblGrid', element('w:gridCol').repeat(columns))
  const written = rows.map(({ isHeader, cells }) => {
    const header = isHeader ? element('w:trPr', element('w:tblHeader')) : ''
    const filled = Array.from({ length: columns }, (_, at) => cellXml(cells[at] ?? [], writing))
    return element('w:tr', header + filled.join(''))
  })
  return element('w:tbl', properties + grid + written.join(''))
}

/** A cell must end with a paragraph. */
function cellXml(blocks: Block[], writing: Writing): string {
  const last = blocks.at(-1)
  const end = !last || last.kind === 'table' ? element('w:p') : ''
  return element('w:tc', element('w:tcPr') + blocksXml(blocks, writing) + end)
}

function paragraph(style: string | undefined, { list }: Place, content: string): string {
  const properties =
    (style ? setting('w:pStyle', style) : '') +
    (list ? element('w:numPr', setting('w:ilvl', list.level) + setting('w:numId', list.numId)) : '')
  return element('w:p', (properties && element('w:pPr', properties)) + content)
}

function inlinesXml(content: Inline[], writing: Writing): string {
  return content.map((inline) => inlineXml(inline, writing)).join('')
}

function inlineXml({ text, strong, emphasis, href, note }: Inline, writing: Writing): string {
  const look =
    (href ? setting('w:rStyle', 'Hyperlink') : '') +
    (strong ? element('w:b') : '') +
    (emphasis ? element('w:i') : '')
  const run = text ? element('w:r', (look && element('w:rPr', look)) + textXml(text)) : ''
  const written = href && run ? linkXml(href, run, writing) : run
  return written + (note ? noteXml(note, writing) : '')
}

function linkXml(href: string, run: string, writing: Writing): string {
  writing.links.push(href)
  return element('w:hyperlink', run, { 'r:id': `link${writing.links.length}` })
}

function noteXml(note: string, writing: Writing): string {
  const id = writing.notes.length - 1
  const mark = element('w:rPr', setting('w:vertAlign', 'superscript'))
  const text = element('w:r', textXml(` ${note}`))
  const number = element('w:r', mark + element('w:footnoteRef'))
  writing.notes.push(element('w:footnote', element('w:p', number + text), { 'w:id': id }))
  return element('w:r', mark + element('w:footnoteReference', '', { 'w:id': id }))
}

function noteLine(id: number, type: string): string {
  const line = element('w:p', element('w:r', element(`w:${type}`)))
  return element('w:footnote', line, { 'w:type': type, 'w:id': id })
}
