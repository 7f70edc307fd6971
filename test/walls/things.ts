import { randomUUID } from 'node:crypto'

/** One of everything that has an id, all of one unit; or of nothing, where no id leads anywhere. */
export interface Things {
  unitId: string
  seminarId: string
  stepId: string
  templateId: string
  slidePictureId: string
  rehearsalId: string
  breakId: string
  questionsStepId: string
  questionId: string
  pollId: string
  remarkId: string
  headingId: string
  documentId: string
  versionId: string
  draftId: string
  findingId: string
  pictureId: string
  commentId: string
  guestId: string
  personId: string
  conversationId: string
  /** A member of the unit who stands in for its contact person. */
  deputyId: string
}

/** Ids that lead nowhere. */
export function missingThings(): Things {
  return {
    unitId: randomUUID(),
    seminarId: randomUUID(),
    stepId: randomUUID(),
    templateId: randomUUID(),
    slidePictureId: randomUUID(),
    rehearsalId: randomUUID(),
    breakId: randomUUID(),
    questionsStepId: randomUUID(),
    questionId: randomUUID(),
    pollId: randomUUID(),
    remarkId: randomUUID(),
    headingId: randomUUID(),
    documentId: randomUUID(),
    versionId: randomUUID(),
    draftId: randomUUID(),
    findingId: randomUUID(),
    pictureId: 'f'.repeat(64),
    commentId: randomUUID(),
    guestId: randomUUID(),
    personId: randomUUID(),
    conversationId: `19:${randomUUID()}@thread.v2`,
    deputyId: randomUUID(),
  }
}
