import type { Block } from './rich-text.ts'

/** A finding (iakttagelse) as it was read from a file, before anything is stored. */
export interface ImportedFinding {
  /** Stable across versions of a document: made from the heading, unique within the document. */
  key: string
  heading: string
  body: Block[]
}

/**
 * Something in the file that could not be carried over. Listed to the researcher, never dropped in
 * silence. Of a text box only the box is left out: its text stands as a quote where it was anchored.
 * Of a link, the address: the text is kept. A tracked change is text that was deleted, moved away or
 * struck through; text that was inserted counts.
 */
export interface LeftOut {
  kind:
    | 'picture'
    | 'textBox'
    | 'drawing'
    | 'comment'
    | 'trackedChange'
    | 'equation'
    | 'embedded'
    | 'link'
    | 'other'
  /** Enough of it, or of the text around it, to find it in the file. */
  excerpt: string
  count: number
}

/** A picture's bytes, as base64, by the id that its place in the text has. */
export interface ImportedPicture {
  id: string
  bytes: string
}

export interface ImportedDocument {
  title: string
  summary: Block[]
  findings: ImportedFinding[]
  /** What comes after the findings, such as questions to take further. */
  closing: Block[]
  leftOut: LeftOut[]
  pictures: ImportedPicture[]
}
