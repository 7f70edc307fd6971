import { z } from 'zod'
import { pollSettings } from '../poll/settings.ts'
import { localText } from '../text-input.ts'

const heading = localText(300)
const notes = localText(4000).optional()

const picture = z.object({ id: z.uuid().toLowerCase(), alt: localText(300) }).optional()

const pollDesign = z.intersection(
  z.object({
    question: heading,
    help: localText(1000).optional(),
    results: z.enum(['live', 'afterClosing', 'whenRevealed']),
  }),
  pollSettings,
)

const minutes = z.int().min(1).max(240)

/** What a facilitator writes to make or change a step. Its type is `StepDesign`. */
export const stepDesign = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('slide'),
    heading,
    text: localText(4000).optional(),
    picture,
    presenter: picture,
    notes,
  }),
  z.strictObject({ kind: z.literal('poll'), poll: pollDesign, notes }),
  z.strictObject({
    kind: z.literal('discussion'),
    heading,
    minutes,
    bringBack: localText(1000).optional(),
    notes,
  }),
  z.strictObject({
    kind: z.literal('questions'),
    heading,
    help: localText(1000).optional(),
    mayDisagree: z.boolean().optional(),
    notes,
  }),
  z.strictObject({ kind: z.literal('break'), heading, minutes, notes }),
])
