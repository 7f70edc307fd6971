import type { z } from 'zod'
import { feedbackInput } from './protocol/feedback-input.ts'
import { pollInput } from './protocol/poll-input.ts'
import { programmeInput } from './protocol/programme-input.ts'
import { seminarInput } from './protocol/seminar-input.ts'

/*
 * The contract between the server and those who use it: the tab, the bot and the API. The shape of
 * input is checked here and only here; inside, types are trusted. What the reads answer is in
 * `reads/`, which has no code in it and so costs the tab nothing.
 */

/** What a person may ask for. The key is the HTTP path, the card verb and the handler's name. */
export const commandInput = {
  ...seminarInput,
  ...pollInput,
  ...feedbackInput,
  ...programmeInput,
}

export type CommandName = keyof typeof commandInput
export type CommandInput<Name extends CommandName> = z.infer<(typeof commandInput)[Name]>
