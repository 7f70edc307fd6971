import { z } from 'zod'
import { localText } from '../text-input.ts'
import { listed, longestLabel, longestPole, longestText, mostWords, type Range } from './limits.ts'
import type { PollSettings } from './poll.ts'

/*
 * What a poll of each kind may be set to, for those who write polls: seminars, templates and files.
 */

/**
 * Names an option, a statement or a row. It becomes a part of marks, so it holds none of their signs,
 * and what is counted is looked up by it, so it is nothing that every object has, such as `toString`.
 */
export const optionId = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .refine((id) => !(id in {}))

const label = localText(longestLabel)
const pole = localText(longestPole)
const option = z.object({ id: optionId, label })
const points = z.union([z.literal(5), z.literal(7)])
const mayBeUnsure = z.boolean().optional()
const moderation = z.enum(['before', 'after'])

export const pollSettings: z.ZodType<PollSettings> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recognition'), moderation: moderation.optional() }),
  z
    .object({
      kind: z.literal('choice'),
      options: distinct(option, listed.choice),
      mostChoices: z.int().min(1),
      mayBeUnsure,
    })
    .refine(({ options, mostChoices }) => mostChoices <= options.length),
  z.object({
    kind: z.literal('scale'),
    statements: distinct(option, listed.scale),
    points,
    low: label,
    high: label,
    mayBeUnsure,
  }),
  z.object({
    kind: z.literal('polarity'),
    rows: distinct(
      z.object({ id: optionId, theme: pole.optional(), left: pole, right: pole }),
      listed.polarity,
    ),
    points,
    mayBeUnsure,
  }),
  z
    .object({
      kind: z.literal('ranking'),
      options: distinct(option, listed.ranking),
      mostRanked: z.int().min(1),
      mayBeUnsure,
    })
    .refine(({ options, mostRanked }) => mostRanked <= options.length),
  z.object({
    kind: z.literal('allocation'),
    options: distinct(option, listed.allocation),
    mayBeUnsure,
  }),
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
function distinct<Item extends z.ZodType<{ id: string }>>(item: Item, { least, most }: Range) {
  return z
    .array(item)
    .min(least)
    .max(most)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length)
}
