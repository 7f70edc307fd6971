/**
 * The formatted text of a finding, as plain data: the one shape that Word and Markdown are read
 * into and that screens and cards are drawn from. There is no HTML in it, so nothing to sanitise.
 */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  /** Level 3 is right below the heading of a finding, of the summary or of what comes after. */
  | { kind: 'heading'; level: number; content: Inline[] }
  /** An ordered list starts at 1 unless `start` says otherwise. */
  | { kind: 'list'; ordered: boolean; start?: number | undefined; items: Block[][] }
  | { kind: 'table'; rows: TableRow[] }
  | { kind: 'quote'; blocks: Block[] }
  | Picture

/** The bytes are kept beside the text, by the picture's id. */
export interface Picture {
  kind: 'picture'
  /** A hash of the bytes. */
  id: string
  type: PictureType
  width: number
  height: number
  /** For who does not see it. Empty where it is only there to decorate, or not yet described. */
  alt: string
  isDecorative?: true | undefined
}

/** What every browser and every Word shows. */
export type PictureType = 'png' | 'jpeg' | 'gif'

export interface TableRow {
  isHeader: boolean
  cells: Block[][]
}

export interface Inline {
  /** A line break is `\n`. Empty where there is only a note. */
  text: string
  strong?: true | undefined
  emphasis?: true | undefined
  /** An http, https or mailto address; others are left out on import. */
  href?: string | undefined
  /** The text of a footnote or endnote that is referred to here. */
  note?: string | undefined
}

export function plainText(blocks: Block[]): string {
  return blocks.map(blockText).filter(Boolean).join('\n')
}

export function inlineText(content: Inline[]): string {
  return content.map(({ text }) => text).join('')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content)
    case 'list':
      return block.items.map(plainText).join('\n')
    case 'table':
      return block.rows.map(({ cells }) => cells.map(plainText).join('\t')).join('\n')
    case 'quote':
      return plainText(block.blocks)
    case 'picture':
      return block.alt
  }
}
