import type { Block, Picture } from './rich-text.ts'

/** The pictures in a text, in the order in which they stand. */
export function picturesIn(blocks: Block[]): Picture[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'picture':
        return [block]
      case 'quote':
        return picturesIn(block.blocks)
      case 'list':
        return block.items.flatMap(picturesIn)
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(picturesIn))
      default:
        return []
    }
  })
}

/** For somebody who does not see it there must be words, or word that nothing is missed. */
export function isDescribed({ alt, isDecorative }: Pick<Picture, 'alt' | 'isDecorative'>): boolean {
  return isDecorative === true || alt.trim() !== ''
}
