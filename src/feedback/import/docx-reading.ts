import type { Numbering } from './docx-numbering.ts'
import type { Relationship } from './docx-package.ts'
import type { CarriedPicture } from './docx-pictures.ts'
import type { Styles } from './docx-styles.ts'
import type { XmlElement } from './docx-xml.ts'
import type { LeftOut } from '../finding.ts'
import type { Block, Picture } from '../rich-text.ts'
import type { LeftOutList } from './left-out.ts'

/** A field such as a link, a table of contents or a page number: its code, then what it shows. */
export interface Field {
  phase: 'code' | 'result'
  code: string
  begin: XmlElement | undefined
  kind: 'link' | 'contents' | 'other'
  href: string | undefined
  /** Text in the code; shown after all if the field turns out not to be one. */
  swallowed: string
}

/** What the readers need to know of the whole file, and where they are in it. */
export interface DocxReading {
  styles: Styles
  numbering: Numbering
  /** Of the part that is being read. */
  relationships: Map<string, Relationship>
  /** The text of a footnote or endnote; undefined where there is none, as inside another note. */
  noteText: (kind: 'footnote' | 'endnote', id: string) => string | undefined
  /** The text of a chart or a SmartArt picture, by the id of its data. */
  figureText: (relationshipId: string) => string | undefined
  /** A picture that can be carried over, by the id of its relationship. */
  pictureOf: (relationshipId: string) => CarriedPicture | undefined
  /** A file that the document is put together of; undefined for one that can't be read. */
  chunkOf: (relationshipId: string) => Block[] | undefined
  leftOut: LeftOutList
  isNote: boolean

  title: string | undefined
  /** Whether text has come that is not on the title page. */
  hasBegun: boolean
  /** The fields that have begun and not ended; they may span paragraphs. */
  fields: Field[]
  /** Text boxes that are anchored in the current paragraph. */
  boxes: XmlElement[]
  /** Pictures in the current paragraph. */
  pictures: Picture[]
  /** Left out of the current paragraph, until its text is known. */
  objects: { kind: LeftOut['kind']; text: string }[]
  /** Text that is taken out, collected while it goes on. */
  removed: { kind: LeftOut['kind']; text: string } | undefined
  /** What stands in a table of contents, which the product makes itself. */
  contents: string[]
  /** Of a paragraph whose end is deleted, so that it is one with the next. */
  carriedOver: XmlElement[]
  /** The latest text, to find things by that have no text of their own. */
  lastText: string
}

export type DocxSource = Pick<
  DocxReading,
  | 'styles'
  | 'numbering'
  | 'relationships'
  | 'noteText'
  | 'figureText'
  | 'pictureOf'
  | 'chunkOf'
  | 'leftOut'
  | 'isNote'
>

export function startReading(source: DocxSource): DocxReading {
  return {
    ...source,
    title: undefined,
    hasBegun: false,
    fields: [],
    boxes: [],
    pictures: [],
    objects: [],
    removed: undefined,
    contents: [],
    carriedOver: [],
    lastText: '',
  }
}

/** Takes text out of the document, and lists it when all of it is known. */
export function remove(reading: DocxReading, kind: LeftOut['kind'], text: string): void {
  if (reading.removed && reading.removed.kind !== kind) endRemoved(reading)
  reading.removed = { kind, text: `${reading.removed?.text ?? ''}${text}` }
}

export function endRemoved(reading: DocxReading): void {
  const { removed } = reading
  reading.removed = undefined
  if (removed?.text.trim()) reading.leftOut.add(removed.kind, removed.text)
}
