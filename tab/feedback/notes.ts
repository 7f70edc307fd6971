import type { Block, Inline } from '../../src/feedback/rich-text.ts'

/** The notes of a document in the order they are referred to. */
export interface Notes {
  numberOf: (content: Inline) => number | undefined
  texts: string[]
}

export function notesIn(blocks: Block[]): Notes {
  const numbers = new Map<Inline, number>()
  const texts: string[] = []
  for (const content of blocks.flatMap(inlinesIn)) {
    if (content.note === undefined) continue
    texts.push(content.note)
    numbers.set(content, texts.length)
  }
  return { numberOf: (content) => numbers.get(content), texts }
}

function inlinesIn(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content
    case 'list':
      return block.items.flat().flatMap(inlinesIn)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(inlinesIn))
    case 'quote':
      return block.blocks.flatMap(inlinesIn)
    case 'picture':
      return []
  }
}
