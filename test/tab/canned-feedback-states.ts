import type { FeedbackView, LogEntryView } from '../../src/reads/feedback.ts'
import type { JointDraftView } from '../../src/reads/joint-answer.ts'
import { answeredFeedback, draft, feedback } from './canned-feedback.ts'

/* What a version of feedback meets on its way to the unit and back. */

/** As a contact person reads it before it is delivered. */
export const preliminary: FeedbackView = {
  ...feedback,
  number: 1,
  status: 'preliminary',
  deliveredAt: undefined,
  findings: draft.findings,
  since: undefined,
  removed: [],
  joint: undefined,
  mayComment: true,
  mayRespond: false,
  mayAcknowledge: false,
  mayGiveAnswer: false,
}

/** Delivered, but not to where the unit would see it. */
export const notReached: FeedbackView = {
  ...answeredFeedback,
  status: 'delivered',
  acknowledged: undefined,
  joint: { answerDays: 14, dueAt: '2126-12-08T13:30:00Z' },
  mayDeliverAgain: true,
  mayMakeSession: true,
  mayExtend: true,
  delivery: { status: 'failed', failure: 'botBlocked', attempts: 1 },
}

/** The unit's answer while its people write it together. */
export const sharedDraft: JointDraftView = {
  draft: {
    revision: 2,
    fields: [
      {
        part: 'remark',
        words: 'Tack',
        revision: 2,
        by: 'Nils Åkerö',
        at: '2026-11-30T08:15:00Z',
        isMine: false,
      },
    ],
  },
}

export const log: LogEntryView[] = [
  { event: 'saved', by: 'Petra Forsk', asDeputy: false, at: '2026-11-20T09:00:00Z' },
]
