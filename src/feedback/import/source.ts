import type { ImportedPicture, LeftOut } from '../finding.ts'
import type { Block } from '../rich-text.ts'

/** A file as it was read, before it is divided into findings. Headings have the file's own levels. */
export interface SourceDocument {
  title: string | undefined
  blocks: Block[]
  leftOut: LeftOut[]
  pictures: ImportedPicture[]
}
