import type { Answer, PollKind } from '../../src/poll/poll.ts'
import type { Recognition } from '../../src/recognition.ts'
import type { Rating } from '../../src/poll/ratings.ts'

/** What somebody has filled in, sent or not. Every kind of question uses its part of it. */
export interface BallotDraft {
  /** Options, in no order. */
  chosen: string[]
  /** Options, the best first. */
  order: string[]
  /** Where statements and rows have been placed. */
  ratings: Record<string, Rating>
  /** Points by option. */
  shares: Record<string, number>
  words: string[]
  /** A surprise, or a whole answer in words. */
  remark: string
  /** "Vet ej" to the whole question. */
  isUnsure: boolean
}

export type BallotStatus = 'untouched' | 'changed' | 'sending' | 'saved' | 'failed'

export const emptyDraft: BallotDraft = {
  chosen: [],
  order: [],
  ratings: {},
  shares: {},
  words: [],
  remark: '',
  isUnsure: false,
}

export const allPoints = 100

export function draftFrom(answer: Answer | undefined): BallotDraft {
  return { ...emptyDraft, ...(answer && filledIn(answer)) }
}

function filledIn(answer: Answer): Partial<BallotDraft> {
  if ('optionIds' in answer) return { chosen: answer.optionIds }
  if ('ratings' in answer) return { ratings: answer.ratings }
  if ('ranking' in answer) return { order: answer.ranking }
  if ('shares' in answer) return { shares: answer.shares }
  if ('words' in answer) return { words: answer.words }
  if ('text' in answer) return { remark: answer.text }
  if ('unsure' in answer) return { isUnsure: true }
  return { chosen: [answer.recognition], remark: answer.remark ?? '' }
}

/** Undefined until there is something to send. */
export function answerFrom(kind: PollKind, draft: BallotDraft): Answer | undefined {
  if (draft.isUnsure) return { unsure: true }
  const { chosen, order, ratings } = draft
  const remark = draft.remark.trim()
  const words = wordsIn(draft)
  switch (kind) {
    case 'recognition': {
      const recognition = chosen[0] as Recognition | undefined
      if (!recognition) return undefined
      return remark ? { recognition, remark } : { recognition }
    }
    case 'choice':
      return chosen.length > 0 ? { optionIds: chosen } : undefined
    case 'scale':
    case 'polarity':
      return Object.keys(ratings).length > 0 ? { ratings } : undefined
    case 'ranking':
      return order.length > 0 ? { ranking: order } : undefined
    case 'allocation':
      return pointsLeft(draft) === 0 ? { shares: Object.fromEntries(sharesIn(draft)) } : undefined
    case 'words':
      return words.length > 0 ? { words } : undefined
    case 'openText':
      return remark ? { text: remark } : undefined
  }
}

export function isSameDraft(one: BallotDraft, other: BallotDraft): boolean {
  return saidIn(one) === saidIn(other)
}

export function pointsLeft(draft: BallotDraft): number {
  return sharesIn(draft).reduce((left, [, points]) => left - points, allPoints)
}

/** What has been written, to be kept when it can't be sent. */
export function textIn(draft: BallotDraft): string {
  return draft.remark.trim() || wordsIn(draft).join(', ')
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

/** All that makes one draft differ from another, and nothing else. */
function saidIn(draft: BallotDraft): string {
  if (draft.isUnsure) return 'unsure'
  const { chosen, order, ratings, remark } = draft
  return JSON.stringify([
    [...chosen].sort(),
    order,
    Object.entries(ratings).sort(byId),
    sharesIn(draft).sort(byId),
    wordsIn(draft),
    remark.trim(),
  ])
}

function wordsIn({ words }: BallotDraft): string[] {
  return words.map((word) => word.trim()).filter(Boolean)
}

function sharesIn({ shares }: BallotDraft): [string, number][] {
  return Object.entries(shares).filter(([, points]) => points > 0)
}

function byId([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1
}
