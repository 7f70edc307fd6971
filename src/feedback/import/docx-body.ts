import { dropUnfinished, isInContents } from './docx-fields.ts'
import { chosenBranch } from './docx-graphics.ts'
import { grouped, type Item } from './docx-lists.ts'
import { type DocxReading, endRemoved } from './docx-reading.ts'
import { readInlines } from './docx-runs.ts'
import { type ParagraphStyle } from './docx-styles.ts'
import { readTable } from './docx-table.ts'
import { attribute, child, isOn, textBelow, valueOf, type XmlElement } from './docx-xml.ts'
import { lineOf, trimInlines } from './inlines.ts'
import { type Block, type Inline, plainText } from '../rich-text.ts'

/** Reads what stands in the body, a cell, a text box or a note. */
export function readBlocks(elements: XmlElement[], reading: DocxReading): Block[] {
  const items = elements.flatMap((element) => readItems(element, reading))
  const rest = reading.carriedOver.splice(0)
  return grouped(rest.length ? [...items, ...paragraph(undefined, rest, reading)] : items)
}

function readItems(element: XmlElement, reading: DocxReading): Item[] {
  const readAll = (elements: XmlElement[]) => elements.flatMap((one) => readItems(one, reading))
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, reading)
    case 'w:tbl':
      return readTable(element, reading, (elements) => readBlocks(elements, reading))
    case 'w:sdt':
      return readControl(element, readAll, reading)
    case 'mc:AlternateContent':
      return readAll(chosenBranch(element))
    case 'w:del':
    case 'w:moveFrom':
      if (element.children.length) reading.leftOut.add('trackedChange', textBelow(element))
      return []
    case 'w:altChunk':
      return (
        reading.chunkOf(attribute(element, 'r:id') ?? '') ??
        paragraph(undefined, [element], reading)
      )
    case 'w:tcPr':
    case 'w:sectPr':
    case 'w:sdtPr':
      return []
    default:
      return blockLevel.has(element.name) || element.children.some(({ name }) => name === 'w:p')
        ? readAll(element.children)
        : paragraph(undefined, [element], reading)
  }
}

const blockLevel = new Set(['w:customXml', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:body'])

function readControl(
  control: XmlElement,
  readAll: (elements: XmlElement[]) => Item[],
  reading: DocxReading,
): Item[] {
  const properties = child(control, 'w:sdtPr')
  const gallery = valueOf(child(properties, 'w:docPartObj'), 'w:docPartGallery')
  if (gallery?.toLowerCase() === 'table of contents') {
    reading.contents.push(textBelow(control))
    return []
  }
  if (isOn(properties, 'w:showingPlcHdr')) {
    reading.leftOut.add('other', textBelow(control))
    return []
  }
  return readAll(child(control, 'w:sdtContent')?.children ?? [])
}

function readParagraph(element: XmlElement, reading: DocxReading): Item[] {
  const properties = child(element, 'w:pPr')
  const isEndDeleted = child(child(properties, 'w:rPr'), 'w:del') !== undefined
  if (isEndDeleted) {
    reading.carriedOver.push(...element.children)
    return []
  }
  return paragraph(properties, [...reading.carriedOver.splice(0), ...element.children], reading)
}

function paragraph(
  properties: XmlElement | undefined,
  elements: XmlElement[],
  reading: DocxReading,
): Item[] {
  const style = reading.styles.paragraph(properties)
  // A heading can't stand in a table of contents: the end of the table was lost.
  if (style.role.kind === 'heading') reading.fields = reading.fields.filter(isNotContents)
  const wasInContents = isInContents(reading)
  const content = trimInlines(readInlines(elements, reading))
  endRemoved(reading)
  dropUnfinished(reading)
  if (wasInContents || reading.contents.length) reading.contents.push('\n')
  const text = lineOf(content)
  reading.lastText = text || reading.lastText
  for (const { kind, text: own } of reading.objects.splice(0)) {
    reading.leftOut.add(kind, own || reading.lastText)
  }
  const items = content.length ? itemsOf(content, text, style, reading) : []
  const pictures = reading.pictures.splice(0)
  const last = items.at(-1)
  if (last?.kind === 'item') last.blocks.push(...pictures)
  else items.push(...pictures)
  return [...items, ...reading.boxes.splice(0).flatMap((box) => quoteOf(box, reading))]
}

function isNotContents({ kind }: DocxReading['fields'][number]): boolean {
  return kind !== 'contents'
}

function itemsOf(
  content: Inline[],
  text: string,
  { role, numbering, listDepth }: ParagraphStyle,
  reading: DocxReading,
): Item[] {
  const isFirst = !reading.hasBegun
  if (role.kind === 'contents') {
    reading.contents.push(text, '\n')
    return []
  }
  if (role.kind === 'title' && isFirst) {
    reading.title = [reading.title, text].filter(Boolean).join(' ')
    return notesIn(content)
  }
  if (role.kind === 'cover' && isFirst) {
    reading.leftOut.add('other', text)
    return notesIn(content)
  }
  reading.hasBegun = true
  if (role.kind === 'heading') return [{ kind: 'heading', level: role.level, content }]
  const block: Block = { kind: 'paragraph', content }
  if (role.kind === 'quote') return [{ kind: 'quoted', block }]
  const marker = reading.numbering.next(numbering)
  if (!marker) return [block]
  if (marker.kind === 'none') return [{ kind: 'continuation', blocks: [block] }]
  const level = marker.level + listDepth
  const isOrdered = marker.kind === 'number'
  return [{ kind: 'item', isOrdered, level, number: marker.number, blocks: [block] }]
}

function notesIn(content: Inline[]): Block[] {
  const notes = content.filter(({ note }) => note).map(({ note }) => ({ text: '', note }))
  return notes.length ? [{ kind: 'paragraph', content: notes }] : []
}

/** The box floats, so where its text belongs is the researcher's to say: it is kept, and listed. */
function quoteOf(box: XmlElement, reading: DocxReading): Block[] {
  const outside = reading.fields
  reading.fields = []
  const blocks = readBlocks(box.children, reading)
  reading.fields = outside
  if (blocks.length === 0) return []
  reading.leftOut.add('textBox', plainText(blocks))
  return [{ kind: 'quote', blocks }]
}
