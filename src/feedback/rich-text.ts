/**
 * The formatted text of a finding, as plain data: the one shape that Word and Markdown are read
 * into and that screens and cards are drawn from. There is no HTML in it, so nothing to sanitise.
 */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: number; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; rows: TableRow[] }
  | { kind: 'quote'; blocks: Block[] }

export interface TableRow {
  isHeader: boolean
  cells: Block[][]
}

export interface Inline {
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
  }
}
