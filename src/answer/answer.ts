import { type Actor, holds } from '../actor.ts'
import { speaksFor } from '../deputy/deputy.ts'
import { type FeedbackVersion, isDelivered } from '../feedback/version.ts'
import type { Recognition } from '../recognition.ts'

/** What may be quoted of an answer: with the unit's name, without it, or nothing. */
export const quotings = ['named', 'unnamed', 'no'] as const
export type Quoting = (typeof quotings)[number]

/** The unit's joint answer to a version, in the name of whoever gave it for the unit. */
export interface JointAnswer {
  findings: { findingId: string; recognition: Recognition; comment?: string | undefined }[]
  remark: string | null
  /** An https address where what is said can be looked up. */
  evidence: string | null
  quoting: Quoting
  /** Null for somebody who has been removed since. */
  by: string | null
  asDeputy: boolean
  at: Date
}

export function mayGiveAnswer(version: FeedbackVersion, actor: Actor): boolean {
  return isDelivered(version.status) && speaksFor(version.unit, actor)
}

export function mayExtend(actor: Actor): boolean {
  return holds(actor, 'lead', 'researcher')
}

/** Counts from when the card arrived, never from when it was sent; there is none before that. */
export function answerDeadline({
  arrivedAt,
  answerDays,
  answerBy,
}: Pick<FeedbackVersion, 'arrivedAt' | 'answerDays' | 'answerBy'>): Date | undefined {
  if (!arrivedAt) return undefined
  return answerBy ?? new Date(arrivedAt.getTime() + answerDays * dayMs)
}

const dayMs = 24 * 60 * 60_000
