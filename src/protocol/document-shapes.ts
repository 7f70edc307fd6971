import { z } from 'zod'
import { longestAlt } from '../feedback/picture-limits.ts'
import type { Block } from '../feedback/rich-text.ts'
import { text } from '../text-input.ts'

/* What an imported document is made of, see `feedback/rich-text.ts`. */

const inline = z.object({
  text,
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: text.regex(/^(https?:\/\/|mailto:)/i).optional(),
  note: text.optional(),
})

export const pictureId = z.string().regex(/^[0-9a-f]{64}$/)
const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), content: z.array(inline) }),
    z.object({
      kind: z.literal('heading'),
      level: z.int().min(1).max(6),
      content: z.array(inline),
    }),
    z.object({
      kind: z.literal('list'),
      ordered: z.boolean(),
      start: z.int().optional(),
      items: z.array(blocks),
    }),
    z.object({
      kind: z.literal('table'),
      rows: z.array(z.object({ isHeader: z.boolean(), cells: z.array(blocks) })),
    }),
    z.object({ kind: z.literal('quote'), blocks }),
    z.object({
      kind: z.literal('picture'),
      id: pictureId,
      type: z.enum(['png', 'jpeg', 'gif']),
      width: z.int().positive(),
      height: z.int().positive(),
      alt: text.trim().max(longestAlt),
      isDecorative: z.literal(true).optional(),
    }),
  ]),
)
export const blocks: z.ZodType<Block[]> = z.lazy(() => z.array(block))

export const leftOut = z.object({
  kind: z.enum([
    'picture',
    'textBox',
    'drawing',
    'comment',
    'trackedChange',
    'equation',
    'embedded',
    'link',
    'other',
  ]),
  excerpt: text.max(400),
  count: z.int().positive(),
})
