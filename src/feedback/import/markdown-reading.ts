import type { Definition } from 'mdast'
import type { LeftOutList } from './left-out.ts'

/** What the readers of blocks and of text need to know of the whole file. */
export interface MarkdownReading {
  links: Map<string, Definition>
  /** The text of a footnote; undefined where there is none, as inside another footnote. */
  noteText: (identifier: string) => string | undefined
  leftOut: LeftOutList
  /** A note is plain text, so that the address of a link has to be written out. */
  isNote: boolean
}
