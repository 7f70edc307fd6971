import { z } from 'zod'
import { roles } from '../actor.ts'
import { consentChoices } from '../comparison/comparison.ts'
import { text } from '../text-input.ts'
import { answerDays } from './feedback-input.ts'
import { conversationId, id } from './shapes.ts'

/** Known by their id in Entra, or by the address that they will sign in with the first time. */
const person = z
  .object({
    personId: id,
    name: text.trim().min(1).max(120),
    /** Left out: that of the others in the unit or, for staff, the asker's own. */
    tenantId: z.guid().optional(),
    objectId: z.guid().optional(),
    email: text.trim().toLowerCase().pipe(z.email().max(254)).optional(),
    holdings: z
      .array(z.object({ role: z.enum(roles), unitId: id.optional() }))
      .min(1)
      .max(50),
  })
  .refine(({ objectId, email }) => objectId !== undefined || email !== undefined)

/** A programme's people, units, conversations and settings. */
export const programmeInput = {
  /** Says which seminar or unit a conversation belongs to; neither unbinds it. */
  'conversation.bind': z.object({
    conversationId,
    seminarId: id.optional(),
    unitId: id.optional(),
  }),

  /** Adds people or changes them, all or none; what is given of a person takes the place of all before. */
  'person.save': z.object({ people: z.array(person).min(1).max(200) }),
  /** Takes somebody out of the programme, with effect at once. */
  'person.remove': z.object({ personId: id }),
  /** How the unit may appear when the units are compared, by the word of a contact person. */
  'unit.consent': z.object({ unitId: id, choice: z.enum(consentChoices) }),

  /** The smallest group for which anything is shown. */
  'programme.setThreshold': z.object({ threshold: z.int().min(3).max(50) }),
  /** How long units have to answer, where nothing else is said at the delivery. */
  'programme.setAnswerDays': z.object({ answerDays }),
}
