import type { BallotDraft } from './ballot-draft.ts'

/** What every way to answer is given. */
export interface AnswerInput {
  draft: BallotDraft
  change: (draft: BallotDraft) => void
  /** Unique on the page. */
  id: string
  /** The element with the question. */
  labelledBy: string
}
