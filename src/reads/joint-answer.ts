import type { Quoting } from '../answer/answer.ts'
import type { DraftPart } from '../joint-draft/joint-draft.ts'

/*
 * What is read of what a unit answers together, and of how it is written. Dates are ISO 8601 strings. Types only:
 * importing this file costs nothing.
 */

export interface JointView {
  /** Counted from when the card arrived; undefined before that. */
  dueAt?: string | undefined
  answerDays: number
  /** Why the unit has been given more time. */
  extendedBecause?: string | undefined
  /** Undefined is silence. */
  answer?: JointAnswerView | undefined
}

export interface JointAnswerView {
  by?: string | undefined
  /** Given in the contact person's place. */
  asDeputy: boolean
  at: string
  quoting: Quoting
  remark?: string | undefined
  /** An https address. */
  evidence?: string | undefined
  /** False where the unit has said that it has none. */
  hasComments: boolean
}

/** `GET /api/feedback/:versionId/draft`: for the unit's own people; nothing while it isn't shared. */
export interface JointDraftView {
  draft?: { revision: number; by?: string | undefined; fields: DraftFieldView[] } | undefined
}

export interface DraftFieldView {
  /** Undefined for the remark. */
  findingId?: string | undefined
  part: DraftPart
  words: string
  /** Said when it is written in again. */
  revision: number
  /** Undefined for somebody who has been removed since. */
  by?: string | undefined
  at: string
  /** Did this person write there last? */
  isMine: boolean
}
