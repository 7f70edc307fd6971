import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { Recognition } from '../../src/recognition.ts'
import type { Said } from '../feedback/said.ts'
import type { SharedDraft } from './use-joint-draft.ts'

/** What the draft says, as it is on this person's screen. */
export function saidIn({ findings }: FeedbackView, shared: SharedDraft): Said {
  const wordsAt = (findingId: string, part: 'recognition' | 'comment') =>
    shared.fieldAt({ findingId, part }).words.trim()
  return {
    findings: findings.flatMap(({ id: findingId }) => {
      const recognition = wordsAt(findingId, 'recognition') as Recognition | ''
      return recognition ? [{ findingId, recognition, comment: wordsAt(findingId, 'comment') }] : []
    }),
    remark: shared.fieldAt({ part: 'remark' }).words.trim(),
    evidence: shared.fieldAt({ part: 'evidence' }).words.trim(),
  }
}

/** Findings with words but without an answer, which would not be sent along. */
export function lackingAnswers({ findings }: FeedbackView, shared: SharedDraft): Set<string> {
  return new Set(
    findings
      .map(({ id }) => id)
      .filter(
        (findingId) =>
          shared.fieldAt({ findingId, part: 'comment' }).words.trim() &&
          !shared.fieldAt({ findingId, part: 'recognition' }).words,
      ),
  )
}

/** Is everything on the screen stored, so that what is given is what was read? */
export function isSettled({ findings }: FeedbackView, shared: SharedDraft): boolean {
  const places = findings.flatMap(({ id: findingId }) => [
    { findingId, part: 'recognition' as const },
    { findingId, part: 'comment' as const },
  ])
  const ofAll = [{ part: 'remark' as const }, { part: 'evidence' as const }]
  return [...places, ...ofAll].every((place) => shared.fieldAt(place).status === 'saved')
}
