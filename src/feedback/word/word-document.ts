import type { Block, PictureType } from '../rich-text.ts'
import { fixedParts, numberingXml, relationshipsXml } from './word-parts.ts'
import { blocksXml, headingXml, startWriting } from './word-blocks.ts'
import { element, namespaces, textXml } from './word-xml.ts'

/** A feedback document as it is written to Word, with the product's own headings in a language. */
export interface WordContent {
  title: string
  /** Which unit and version, and when. */
  subtitle: string
  summary: { heading: string; blocks: Block[] }
  findings: { heading: string; all: { heading: string; body: Block[] }[] }
  closing: { heading: string; blocks: Block[] }
  language: string
  /** The bytes of the pictures in the text, by their ids. */
  pictures?: ReadonlyMap<string, { type: PictureType; bytes: Uint8Array }>
}

/**
 * The parts of a Word file by their names, to be zipped. Headings are headings and notes are
 * footnotes, so that the file can be worked on, and be imported again.
 */
export function wordDocument(content: WordContent): Record<string, string | Uint8Array> {
  const pictures = [...(content.pictures ?? [])]
  const fileOf = new Map(
    pictures.map(([id, { type }], index) => [id, `media/${index + 1}.${type}`]),
  )
  const writing = startWriting(fileOf)
  const { title, subtitle, summary, findings, closing, language } = content
  const section = (heading: string, blocks: Block[]) =>
    blocks.length ? headingXml(1, heading) + blocksXml(blocks, writing) : ''
  const body = [
    styled('Title', title),
    styled('Subtitle', subtitle),
    section(summary.heading, summary.blocks),
    headingXml(1, findings.heading),
    ...findings.all.map(({ heading, body }) => headingXml(2, heading) + blocksXml(body, writing)),
    section(closing.heading, closing.blocks),
  ].join('')
  return {
    ...fixedParts(language, title),
    'word/document.xml': element('w:document', element('w:body', body), namespaces),
    'word/numbering.xml': numberingXml(writing.orderedStarts),
    'word/footnotes.xml': element('w:footnotes', writing.notes.join(''), namespaces),
    'word/_rels/document.xml.rels': relationshipsXml(writing.links, writing.usedPictures),
    ...Object.fromEntries(pictures.map(([id, { bytes }]) => [`word/${fileOf.get(id)}`, bytes])),
  }
}

function styled(style: string, text: string): string {
  const properties = element('w:pPr', element('w:pStyle', '', { 'w:val': style }))
  return element('w:p', properties + element('w:r', textXml(text)))
}
