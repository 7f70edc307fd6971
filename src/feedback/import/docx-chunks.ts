import type { Block } from '../rich-text.ts'
import type { Relationship, WordPackage } from './docx-package.ts'
import { textParagraphs } from './html-text.ts'
import { paragraphOf } from './inlines.ts'
import type { LeftOutList } from './left-out.ts'
import type { SourceDocument } from './source.ts'

/** Nobody puts together a report of more files than this. */
const mostChunks = 20
const mostChunkBytes = 8_000_000

/**
 * Reads the files that a Word file is put together of, as some programs do: web pages, plain text and
 * other Word files. Of a web page the text is kept, and not how it looks.
 */
export async function readChunks(
  parts: WordPackage,
  relationships: Map<string, Relationship>,
  leftOut: LeftOutList,
  readWord: (bytes: Buffer) => Promise<SourceDocument>,
): Promise<(relationshipId: string) => Block[] | undefined> {
  const chunks = new Map<string, Block[]>()
  for (const [id, { type, target, isExternal }] of relationships) {
    if (type !== 'aFChunk' || isExternal || chunks.size >= mostChunks) continue
    const bytes = await parts.bytes(target, mostChunkBytes)
    const blocks = bytes && (await blocksOf(target, bytes, leftOut, readWord))
    if (blocks?.length) chunks.set(id, blocks)
  }
  return (id) => chunks.get(id)
}

async function blocksOf(
  name: string,
  bytes: Buffer,
  leftOut: LeftOutList,
  readWord: (bytes: Buffer) => Promise<SourceDocument>,
): Promise<Block[] | undefined> {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (ending === 'docx') {
    const { title, blocks, leftOut: rows } = await readWord(bytes)
    for (const { kind, excerpt } of rows) leftOut.add(kind, excerpt)
    return title ? [paragraphOf(title), ...blocks] : blocks
  }
  if (!['html', 'htm', 'xhtml', 'txt'].includes(ending)) return undefined
  const text = bytes.toString('utf8')
  const paragraphs = ending === 'txt' ? text.split(/\r?\n/) : textParagraphs(text)
  return paragraphs.map((line) => line.trim()).flatMap((line) => (line ? [paragraphOf(line)] : []))
}
