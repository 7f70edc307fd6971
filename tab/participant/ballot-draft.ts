import type { Answer, PollKind, Recognition } from '../../src/poll/poll.ts'

/** What somebody has filled in, sent or not. */
export interface BallotDraft {
  chosen: string[]
  remark: string
}

export type BallotStatus = 'untouched' | 'changed' | 'sending' | 'saved' | 'failed'

export const emptyDraft: BallotDraft = { chosen: [], remark: '' }

export function draftFrom(answer: Answer | undefined): BallotDraft {
  if (!answer) return emptyDraft
  if ('optionIds' in answer) return { chosen: answer.optionIds, remark: '' }
  if (!('recognition' in answer)) return emptyDraft
  return { chosen: [answer.recognition], remark: answer.remark ?? '' }
}

/** Undefined until there is something to send. */
export function answerFrom(kind: PollKind, draft: BallotDraft): Answer | undefined {
  const [first] = draft.chosen
  if (first === undefined) return undefined
  if (kind === 'choice') return { optionIds: draft.chosen }
  const remark = draft.remark.trim()
  const recognition = first as Recognition
  return remark ? { recognition, remark } : { recognition }
}

export function isSameDraft(one: BallotDraft, other: BallotDraft): boolean {
  return (
    one.remark.trim() === other.remark.trim() &&
    one.chosen.length === other.chosen.length &&
    one.chosen.every((id) => other.chosen.includes(id))
  )
}

/** With room for one the choice moves; with room for more it is put on or taken off. */
export function choose(chosen: string[], id: string, most: number): string[] {
  if (most === 1) return [id]
  if (chosen.includes(id)) return chosen.filter((other) => other !== id)
  return chosen.length < most ? [...chosen, id] : chosen
}

export function statusOf(ballot: {
  draft: BallotDraft
  saved: BallotDraft | undefined
  isSending: boolean
  hasFailed: boolean
}): BallotStatus {
  const { draft, saved, isSending, hasFailed } = ballot
  if (isSending) return 'sending'
  if (hasFailed) return 'failed'
  if (saved && isSameDraft(draft, saved)) return 'saved'
  return isSameDraft(draft, emptyDraft) ? 'untouched' : 'changed'
}
