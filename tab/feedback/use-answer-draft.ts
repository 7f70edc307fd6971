import { useState } from 'react'
import type { Quoting } from '../../src/answer/answer.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { Recognition } from '../../src/recognition.ts'
import { dropDraft, keepDraft, keptDraft } from '../drafts.ts'
import { useSession } from '../session.ts'
import type { Said } from './said.ts'

/** What one person has filled in of the unit's answer, sent or not. */
export interface AnswerDraft {
  /** By finding. */
  saidOf: Record<string, { recognition: Recognition | ''; comment: string }>
  remark: string
  evidence: string
  quoting: Quoting | undefined
}

/** The unit's answer while one person writes it; it survives that Teams reloads the tab. */
export function useAnswerDraft(feedback: FeedbackView) {
  const { keep, kept, drop } = useKeptAnswer(feedback.versionId)
  const [begun] = useState(kept)
  const [draft, setDraft] = useState(begun ?? draftFrom(feedback, givenIn(feedback)))
  const change = (part: Partial<AnswerDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keep(next)
  }
  const note = (id: string, part: Partial<AnswerDraft['saidOf'][string]>) => {
    const before = draft.saidOf[id] ?? { recognition: '', comment: '' }
    change({ saidOf: { ...draft.saidOf, [id]: { ...before, ...part } } })
  }
  return { draft, change, note, drop, wasBegun: begun !== undefined }
}

/** Where the draft is kept in this window, also for those who begin it elsewhere. */
export function useKeptAnswer(versionId: string) {
  const { host } = useSession()
  const key = `answer:${host.userId}:${versionId}`
  return {
    kept: () => keptDraft<AnswerDraft>(key),
    keep: (draft: AnswerDraft) => keepDraft(key, draft),
    drop: () => dropDraft(key),
  }
}

export function draftFrom(
  { findings, joint }: FeedbackView,
  { findings: answers, remark, evidence }: Said,
): AnswerDraft {
  const saidOf: AnswerDraft['saidOf'] = Object.fromEntries(
    findings.map(({ id }) => {
      const was = answers.find(({ findingId }) => findingId === id)
      return [id, { recognition: was?.recognition ?? '', comment: was?.comment ?? '' }]
    }),
  )
  return { saidOf, remark, evidence, quoting: joint?.answer?.quoting }
}

export function saidInDraft({ saidOf, remark, evidence }: AnswerDraft): Said {
  return {
    findings: Object.entries(saidOf).flatMap(([findingId, { recognition, comment }]) =>
      recognition ? [{ findingId, recognition, comment: comment.trim() }] : [],
    ),
    remark: remark.trim(),
    evidence: evidence.trim(),
  }
}

/** What the unit has answered already, to be changed. */
function givenIn({ findings, joint }: FeedbackView): Said {
  return {
    findings: findings.flatMap(({ id, joint: was }) => (was ? [{ findingId: id, ...was }] : [])),
    remark: joint?.answer?.remark ?? '',
    evidence: joint?.answer?.evidence ?? '',
  }
}
