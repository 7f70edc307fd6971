import { z } from 'zod'
import { roles } from '../actor.ts'
import { consentChoices } from '../comparison/comparison.ts'
import { text } from '../text-input.ts'
import { answerDays } from './feedback-input.ts'
import { conversationId, id } from './shapes.ts'

/** Known by their id in Entra, or by the address that they will sign in with the first time. */
const account = z.object({
  personId: id,
  name: text.trim().min(1).max(120),
  /** Left out: that of the others in the unit or, for staff, the asker's own. */
  tenantId: z.guid().optional(),
  objectId: z.guid().optional(),
  email: text.trim().toLowerCase().pipe(z.email().max(254)).optional(),
})

const holdings = z
  .array(z.object({ role: z.enum(roles), unitId: id.optional() }))
  .min(1)
  .max(50)

/** What a unit is called, and what it is. */
const unit = {
  unitId: id,
  name: text.trim().min(1).max(120),
  kind: z.enum(['municipality', 'region']),
}

/** A programme's people, units, conversations and settings. */
export const programmeInput = {
  /** Says which seminar or unit a conversation belongs to; neither unbinds it. */
  'conversation.bind': z.object({
    conversationId,
    seminarId: id.optional(),
    unitId: id.optional(),
  }),

  /** Adds people or changes them, all or none; what is given of a person takes the place of all before. */
  'person.save': z.object({
    people: z.array(account.extend({ holdings }).refine(isKnownSomehow)).min(1).max(200),
  }),
  /** Takes somebody out of the programme, with effect at once. */
  'person.remove': z.object({ personId: id }),
  /** A unit that takes part, with its first contact person or without. */
  'unit.add': z.object({ ...unit, contact: account.refine(isKnownSomehow).optional() }),
  /** `version` is the one that was read, so that nobody undoes another's change unseen. */
  'unit.edit': z.object({ ...unit, version: z.int().positive() }),
  /** Takes away a unit that nothing is tied to. */
  'unit.remove': z.object({ unitId: id }),
  /** How the unit may appear when the units are compared, by the word of a contact person. */
  'unit.consent': z.object({ unitId: id, choice: z.enum(consentChoices) }),

  /** The smallest group for which anything is shown. */
  'programme.setThreshold': z.object({ threshold: z.int().min(3).max(50) }),
  /** How long units have to answer, where nothing else is said at the delivery. */
  'programme.setAnswerDays': z.object({ answerDays }),
}

function isKnownSomehow({ objectId, email }: z.output<typeof account>): boolean {
  return objectId !== undefined || email !== undefined
}
