import { type Actor, holds, isStaff } from '../actor.ts'
import { speaksFor } from '../deputy/deputy.ts'
import type { FeedbackVersion } from '../feedback/version.ts'

/** What a contact person says of a preliminary finding, in their own name, and what came of it. */
export interface Comment {
  id: string
  findingId: string
  body: string
  /** Null for somebody who has been removed since. */
  by: string | null
  at: Date
  answer: { outcome: CommentOutcome; reason: string | null; by: string | null; at: Date } | null
}

export const commentOutcomes = ['changed', 'kept'] as const
export type CommentOutcome = (typeof commentOutcomes)[number]

type Place = Pick<FeedbackVersion, 'unit' | 'status'>

/** The sounding board is the contact persons and the programme; members never see it. */
export function mayReadComments({ unit }: Place, actor: Actor): boolean {
  return speaksFor(unit, actor) || isStaff(actor)
}

export function mayComment({ unit }: Place, actor: Actor): boolean {
  return speaksFor(unit, actor)
}

export function mayAnswerComments(actor: Actor): boolean {
  return holds(actor, 'researcher', 'lead')
}
