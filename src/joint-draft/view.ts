import type { Actor } from '../actor.ts'
import type { JointDraftView } from '../reads/joint-answer.ts'
import type { JointDraft } from './joint-draft.ts'

/** What one of the unit's people sees of the draft. Call only for somebody who may write in it. */
export function jointDraftViewFor(actor: Actor, draft: JointDraft | undefined): JointDraftView {
  return {
    draft: draft && {
      revision: draft.revision,
      by: draft.by ?? undefined,
      fields: draft.fields.map(({ findingId, part, words, revision, by, at, personId }) => ({
        findingId: findingId ?? undefined,
        part,
        words,
        revision,
        by: by ?? undefined,
        at: at.toISOString(),
        isMine: personId === actor.id,
      })),
    },
  }
}
