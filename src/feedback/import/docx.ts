import { AppError } from '../../errors.ts'
import { readBlocks } from './docx-body.ts'
import { Numbering } from './docx-numbering.ts'
import {
  openPackage,
  readRelationships,
  type Relationship,
  type WordPackage,
} from './docx-package.ts'
import { readChunks } from './docx-chunks.ts'
import { readPictures } from './docx-pictures.ts'
import { type DocxSource, startReading } from './docx-reading.ts'
import { Styles } from './docx-styles.ts'
import { attribute, child, textBelow, type XmlElement } from './docx-xml.ts'
import { LeftOutList } from './left-out.ts'
import { plainText } from '../rich-text.ts'
import type { SourceDocument } from './source.ts'

/**
 * Reads a Word file. The reader is ours because no library we found tells what it drops: mammoth
 * loses text boxes, cross-references, equations and styles based on headings without a word. A file
 * inside another holds no more files, and its pictures are left out.
 */
export async function readDocx(bytes: Buffer, isInside = false): Promise<SourceDocument> {
  const inside = (chunk: Buffer) => readDocx(chunk, true)
  const parts = await openPackage(bytes)
  const { body, name } = await mainPart(parts)
  const relationships = await readRelationships(parts, name)
  const related = (type: string) => parts.read(targetOf(relationships, type) ?? '')
  const leftOut = new LeftOutList()
  const pictures = await readPictures(parts, relationships)
  const source: DocxSource = {
    styles: new Styles(await related('styles')),
    numbering: new Numbering(await related('numbering')),
    relationships,
    noteText: () => undefined,
    figureText: await figures(parts, relationships),
    pictureOf: isInside ? () => undefined : pictures.of,
    chunkOf: isInside ? () => undefined : await readChunks(parts, relationships, leftOut, inside),
    leftOut,
    isNote: false,
  }
  const notes = {
    footnote: await readNotes(parts, targetOf(relationships, 'footnotes'), source),
    endnote: await readNotes(parts, targetOf(relationships, 'endnotes'), source),
  }
  const reading = startReading({ ...source, noteText: (kind, id) => notes[kind].textOf(id) })
  const blocks = readBlocks(body.children, reading)
  for (const note of [...notes.footnote.unread(), ...notes.endnote.unread()]) {
    if (note) leftOut.add('other', note)
  }
  const contents = reading.contents.join('')
  if (contents.trim()) leftOut.add('other', contents)
  for (const comment of (await related('comments'))?.children ?? []) {
    leftOut.add('comment', textBelow(comment))
  }
  for (const edge of await pageEdges(parts, relationships)) leftOut.add('other', edge)
  for (const macros of parts.names.filter((part) => /vbaProject\.bin$/i.test(part))) {
    leftOut.add('embedded', macros)
  }
  return { title: reading.title, blocks, leftOut: leftOut.list(), pictures: pictures.used() }
}

/** A zip whose main part is not a Word document is another kind of file. */
async function mainPart(parts: WordPackage): Promise<{ name: string; body: XmlElement }> {
  const name = targetOf(await readRelationships(parts, ''), 'officeDocument') ?? 'word/document.xml'
  const root = await parts.read(name)
  if (root?.name !== 'w:document') throw new AppError('file_not_recognised')
  const body = child(root, 'w:body')
  if (!body) throw new AppError('file_damaged')
  return { name, body }
}

async function readNotes(
  parts: WordPackage,
  name: string | undefined,
  source: DocxSource,
): Promise<Notes> {
  const root = name === undefined ? undefined : await parts.read(name)
  if (name === undefined || !root) return { textOf: () => undefined, unread: () => [] }
  const relationships = await readRelationships(parts, name)
  const byId = new Map(root.children.map((note) => [attribute(note, 'w:id') ?? '', note]))
  const texts = new Map<string, string>()
  const textOf = (id: string) => {
    const note = byId.get(id)
    if (!note || texts.has(id)) return texts.get(id)
    const reading = startReading({
      ...source,
      relationships,
      pictureOf: () => undefined,
      isNote: true,
    })
    texts.set(id, plainText(readBlocks(note.children, reading)))
    return texts.get(id)
  }
  const unread = () =>
    [...byId]
      .filter(([id, note]) => !texts.has(id) && attribute(note, 'w:type') === undefined)
      .map(([, note]) => textBelow(note))
  return { textOf, unread }
}

interface Notes {
  textOf: (id: string) => string | undefined
  /** Those that nothing refers to any more; the lines above the notes are none. */
  unread: () => string[]
}

/** What stands above and below the text on every page, unless it is only the page's number. */
async function pageEdges(
  parts: WordPackage,
  relationships: Map<string, Relationship>,
): Promise<string[]> {
  const edges = [...relationships.values()].filter(({ type }) => /^(head|foot)er$/.test(type))
  const roots = await Promise.all(edges.map(({ target }) => parts.read(target)))
  const texts = roots.map((root) => (root ? textBelow(root) : ''))
  return [...new Set(texts)].filter((text) => !pageNumber.test(text))
}

const pageNumber = /^(?:sida|page)?[\s\d()/–-]*(?:(?:av|of)[\s\d]*)?$/i

async function figures(
  parts: WordPackage,
  relationships: Map<string, Relationship>,
): Promise<DocxSource['figureText']> {
  const texts = new Map<string, string>()
  for (const [id, { type, target }] of relationships) {
    const data = figureTypes.has(type) ? await parts.read(target) : undefined
    if (data) texts.set(id, textBelow(data))
  }
  return (id) => texts.get(id)
}

const figureTypes = new Set(['diagramData', 'chart', 'chartEx'])

function targetOf(relationships: Map<string, Relationship>, type: string): string | undefined {
  return [...relationships.values()].find((one) => one.type === type && !one.isExternal)?.target
}
