import { z } from 'zod'
import { quotings } from '../answer/answer.ts'
import { commentOutcomes } from '../comment/comment.ts'
import { noticeChoices } from '../deputy/deputy.ts'
import { dispositionOutcomes } from '../disposition/disposition.ts'
import { mostPictureBytes, mostPictures } from '../feedback/picture-limits.ts'
import { draftParts } from '../joint-draft/joint-draft.ts'
import { longestText } from '../poll/limits.ts'
import { text } from '../text-input.ts'
import { blocks, leftOut, pictureId } from './document-shapes.ts'
import { id, moment, recognition, remark } from './shapes.ts'

/** Shown as a link, so nothing that a browser could take for a script. */
const httpsAddress = z.url({ protocol: /^https$/ }).max(500)

export const answerDays = z.int().min(1).max(120)

const saidOfFindings = z
  .array(z.object({ findingId: id, recognition, comment: remark.optional() }))
  .max(200)

/** Written feedback, from import to what came of the unit's answer. */
export const feedbackInput = {
  /** Stores an imported document as a new draft version; the same `versionId` twice is one version. */
  'feedback.save': z.object({
    documentId: id,
    versionId: id,
    unitId: id,
    title: text.trim().min(1).max(200),
    summary: blocks,
    findings: z
      .array(
        z.object({
          key: text.min(1).max(80),
          heading: text.trim().min(1).max(300),
          body: blocks,
        }),
      )
      .min(1)
      .max(200)
      .refine(haveKeysOfTheirOwn),
    closing: blocks,
    leftOut: z.array(leftOut).max(500),
    /** The bytes of the pictures in the text, as base64. */
    pictures: z
      .array(z.object({ id: pictureId, bytes: z.base64().max(mostPictureBytes * 1.4) }))
      .max(mostPictures)
      .optional(),
    sourceName: text.max(200),
  }),
  /** Lets the unit's contact persons read the draft, as a sounding board. */
  'feedback.share': z.object({ versionId: id }),
  /** A contact person's word on a preliminary finding; the same `commentId` twice is one comment. */
  'feedback.comment': z.object({ commentId: id, findingId: id, body: remark.min(1) }),
  /** What came of a comment; what was kept is kept with a reason. */
  'feedback.answerComment': z.object({
    commentId: id,
    outcome: z.enum(commentOutcomes),
    reason: remark.optional(),
  }),
  'feedback.approve': z.object({ versionId: id }),
  /** Sends the version's card to the unit's own conversation, at once or at a time to come. */
  'feedback.deliver': z.object({
    versionId: id,
    at: moment.optional(),
    /** How long the unit has to answer, from when the card arrives; left out, as the programme has it. */
    answerDays: answerDays.optional(),
    /** Without a card, to a unit that has no conversation; somebody mails it the link. */
    byEmail: z.literal(true).optional(),
  }),
  /** Takes back a delivery that waits for its time. */
  'feedback.unschedule': z.object({ versionId: id }),
  /** Notes that somebody in the unit has opened the reading view. */
  'feedback.open': z.object({ versionId: id }),
  /** Whether a member of the unit recognises it in a finding; the last answer counts. */
  'feedback.respond': z.object({
    findingId: id,
    recognition,
    comment: remark.optional(),
    /** The comment, without a name; left out is no. */
    mayQuote: z.boolean().optional(),
  }),
  /** The unit's joint answer, in the contact person's name. None of the findings: no comments. */
  'feedback.answer': z.object({
    versionId: id,
    findings: saidOfFindings,
    remark: remark.optional(),
    quoting: z.enum(quotings),
    /** Where what is said can be looked up. */
    evidence: z.union([z.literal(''), httpsAddress]).optional(),
    /** Where the unit has written it together: the revision that was read. */
    draftRevision: z.int().nonnegative().optional(),
  }),
  /** Lets the unit's own people write the joint answer together, from what there is of it. */
  'jointDraft.share': z.object({
    versionId: id,
    findings: saidOfFindings,
    remark: remark.optional(),
    /** As far as it has been written; only what is given has to be an address. */
    evidence: text.max(longestText).optional(),
  }),
  /** Writes one field of it; of a finding, or of the whole. `revision` is the field's that was read. */
  'jointDraft.write': z.object({
    versionId: id,
    findingId: id.optional(),
    part: z.enum(draftParts),
    words: text.max(longestText),
    revision: z.int().nonnegative(),
  }),
  'jointDraft.withdraw': z.object({ versionId: id }),
  /** Gives the unit more time to answer. */
  'feedback.extend': z.object({ versionId: id, until: moment, reason: remark.min(1) }),
  /** What the researchers did with what was said of a finding, or of the version as a whole. */
  'feedback.dispose': z.object({
    versionId: id,
    findingId: id.optional(),
    outcome: z.enum(dispositionOutcomes),
    words: remark.min(1),
  }),
  /** Makes the seminar where the unit goes through the version, finding by finding; once. */
  'feedback.makeSession': z.object({ versionId: id, seminarId: id }),
  /** The contact person's receipt, in their own name. */
  'feedback.acknowledge': z.object({ versionId: id }),

  /** Names, or names anew, who stands in for the unit's contact person, and who of them is told. */
  'deputy.name': z.object({ unitId: id, personId: id, notices: z.enum(noticeChoices) }),
  'deputy.withdraw': z.object({ unitId: id }),
}

function haveKeysOfTheirOwn(findings: { key: string }[]): boolean {
  return new Set(findings.map(({ key }) => key)).size === findings.length
}
