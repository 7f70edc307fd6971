import { type Actor, holds } from '../actor.ts'

/** What came of what was said: the text is changed, kept, or it goes into the final report. */
export const dispositionOutcomes = ['changed', 'kept', 'report'] as const
export type DispositionOutcome = (typeof dispositionOutcomes)[number]

/** What the researchers did with what was said of a finding, or of the version as a whole. */
export interface Disposition {
  /** Null for the version as a whole. */
  findingId: string | null
  outcome: DispositionOutcome
  words: string
  /** Null for somebody who has been removed since. */
  by: string | null
  at: Date
}

export function mayDispose(actor: Actor): boolean {
  return holds(actor, 'researcher', 'lead')
}
