import { z } from 'zod'
import { localText } from '../text-input.ts'
import type { PollSettings } from './poll.ts'

/*
 * What a poll of each kind may be set to, for those who write polls: seminars, templates and files.
 */

export const longestText = 1000
export const longestWord = 40
export const mostWords = 5

/** Names an option, a statement or a row. It becomes a part of marks, so it holds none of their signs. */
export const optionId = z.string().regex(/^[\w-]{1,64}$/)

const label = localText(300)
/** Shorter, since two of them stand beside each other. */
const pole = localText(150)
const option = z.object({ id: optionId, label })
const points = z.union([z.literal(5), z.literal(7)])
const mayBeUnsure = z.boolean().optional()
const moderation = z.enum(['before', 'after'])

export const pollSettings: z.ZodType<PollSettings> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recognition') }),
  z
    .object({
      kind: z.literal('choice'),
      options: distinct(option, 2, 20),
      mostChoices: z.int().min(1),
      mayBeUnsure,
    })
    .refine(({ options, mostChoices }) => mostChoices <= options.length),
  z.object({
    kind: z.literal('scale'),
    statements: distinct(option, 1, 12),
    points,
    low: label,
    high: label,
    mayBeUnsure,
  }),
  z.object({
    kind: z.literal('polarity'),
    rows: distinct(
      z.object({ id: optionId, theme: pole.optional(), left: pole, right: pole }),
      1,
      12,
    ),
    points,
    mayBeUnsure,
  }),
  z
    .object({
      kind: z.literal('ranking'),
      options: distinct(option, 2, 12),
      mostRanked: z.int().min(1),
      mayBeUnsure,
    })
    .refine(({ options, mostRanked }) => mostRanked <= options.length),
  z.object({ kind: z.literal('allocation'), options: distinct(option, 3, 6), mayBeUnsure }),
  z.object({
    kind: z.literal('words'),
    mostWords: z.int().min(1).max(mostWords),
    moderation,
  }),
  z.object({
    kind: z.literal('openText'),
    longest: z.int().min(1).max(longestText),
    moderation,
  }),
])

/** Each with an id of its own. */
function distinct<Item extends z.ZodType<{ id: string }>>(item: Item, least: number, most: number) {
  return z
    .array(item)
    .min(least)
    .max(most)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length)
}
