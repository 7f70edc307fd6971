import { lineOf } from './inlines.ts'
import type { Block, Inline } from '../rich-text.ts'
import { roleOf, type SectionRole } from './section-names.ts'

/** A heading and what stands below it, up to the next heading of any level. */
export interface Section {
  level: number
  heading: string
  content: Inline[]
  role: SectionRole | undefined
  body: Block[]
}

export function splitAtHeadings(blocks: Block[]): { preamble: Block[]; sections: Section[] } {
  const preamble: Block[] = []
  const sections: Section[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push(sectionOf(block.level, block.content))
    else (sections.at(-1)?.body ?? preamble).push(settled(block))
  }
  return { preamble, sections }
}

/** What a section holds when its heading becomes a plain text elsewhere: its notes must not be lost. */
export function bodyOf({ content, body }: Section): Block[] {
  const notes = content.filter(({ note }) => note).map(({ note }) => ({ text: '', note }))
  return notes.length ? [{ kind: 'paragraph', content: notes }, ...body] : body
}

/** Sections as blocks with headings, where `top` is the level in the file that is shown as 3. */
export function asBlocks(sections: Section[], top: number): Block[] {
  return sections.flatMap(({ level, content, body }) => [
    { kind: 'heading', level: Math.min(6, Math.max(3, 3 + level - top)), content },
    ...body,
  ])
}

function sectionOf(level: number, content: Inline[]): Section {
  const heading = lineOf(content)
  return { level, heading, content, role: roleOf(heading), body: [] }
}

/** A heading in a table or a quote divides nothing; it only has to fit below a finding's own. */
function settled(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'picture':
      return block
    case 'heading':
      return { ...block, level: Math.min(6, block.level + 2) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(settled)) }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => cell.map(settled)),
        })),
      }
    case 'quote':
      return { ...block, blocks: block.blocks.map(settled) }
  }
}
