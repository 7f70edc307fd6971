import { type Actor, belongsTo, holds, isStaff } from '../actor.ts'
import { answerDeadline, type JointAnswer, mayExtend, mayGiveAnswer } from '../answer/answer.ts'
import type { Ballot, Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import { type Comment, mayAnswerComments, mayComment } from '../comment/comment.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { type Disposition, mayDispose } from '../disposition/disposition.ts'
import { mayWriteDraft } from '../joint-draft/joint-draft.ts'
import { resultOf } from '../poll/kinds.ts'
import type { Recognition } from '../recognition.ts'
import type { DeliveryView } from '../reads/delivery.ts'
import type { CommentView, DispositionView, FeedbackView, FindingView } from '../reads/feedback.ts'
import type { FeedbackSession } from '../feedback-session/repository.ts'
import { mayTake, stepsFor } from '../release/release.ts'
import { type Difference, differenceBetween } from './difference.ts'
import {
  type FeedbackVersion,
  type Finding,
  isDelivered,
  isSuperseded,
  mayAcknowledge,
  mayRead,
  mayRespond,
  type VersionMark,
} from './version.ts'

/** What a reading view is made from, as it is stored. */
export interface FeedbackData {
  version: FeedbackVersion
  /** Every version of the document, this one too. */
  versions: VersionMark[]
  /** What the version is compared with. */
  before: FeedbackVersion | undefined
  threshold: number
  counts: ReadonlyMap<string, Count>
  /** What people have written beside their answers. */
  remarks: { boxId: string; body: string; mayQuote: boolean }[]
  /** By the box of the finding. */
  own: ReadonlyMap<string, Pick<Ballot, 'marks' | 'remark' | 'mayQuote'>>
  delivery: Delivery | undefined
  /** The card that reminded the unit, if there was one. */
  reminder: Delivery | undefined
  /** On the preliminary findings; undefined for whom they are not meant. */
  comments: Comment[] | undefined
  joint: JointAnswer | undefined
  session: FeedbackSession | undefined
  dispositions: Disposition[]
  /** The unit has so few people that its name can give them away. */
  isSmall: boolean
}

/** What this person may see of a unit's written feedback. Call only for somebody who may read it. */
export function feedbackViewFor(actor: Actor, data: FeedbackData): FeedbackView {
  const { version, versions, before } = data
  const forStaff = isStaff(actor)
  const isOver = isSuperseded(version, versions)
  const difference = before && differenceBetween(before, version)
  return {
    documentId: version.documentId,
    versionId: version.id,
    number: version.number,
    unit: { id: version.unit.id, name: version.unit.name },
    title: version.title,
    status: version.status,
    deliveredAt: version.deliveredAt?.toISOString(),
    acknowledged: version.acknowledged
      ? { ...version.acknowledged, at: version.acknowledged.at.toISOString() }
      : undefined,
    summary: version.summary,
    findings: version.findings.map((finding) => ({
      ...findingView(finding, data, forStaff),
      change: difference && changeOf(finding, difference),
    })),
    closing: version.closing,
    versions: versions
      .filter((mark) => mayRead({ unit: version.unit, ...mark }, actor))
      .map(({ id, number, status }) => ({ versionId: id, number, status })),
    isSuperseded: isOver,
    since: before && { versionId: before.id, number: before.number },
    removed: difference?.removed.map(({ heading, body }) => ({ heading, body })) ?? [],
    mayRespond: mayRespond(version, actor) && !isOver,
    mayAcknowledge: mayAcknowledge(version, actor) && !isOver,
    mayComment: version.status === 'preliminary' && !isOver && mayComment(version, actor),
    mayAnswerComments: mayAnswerComments(actor),
    joint: isDelivered(version.status) ? jointView(data) : undefined,
    disposition: dispositionOf(null, data),
    mayGiveAnswer: mayGiveAnswer(version, actor) && !isOver,
    mayWriteDraft: mayWriteDraft(version, actor),
    isSmallUnit: data.isSmall && belongsTo(actor, version.unit.id),
    mayExtend: mayExtend(actor) && !isOver && !data.joint,
    mayDispose: mayDispose(actor) && isDelivered(version.status),
    mayReadLog: holds(actor, 'lead'),
    session: data.session,
    mayMakeSession:
      holds(actor, 'lead', 'facilitator') &&
      isDelivered(version.status) &&
      !isOver &&
      !data.session,
    mayDeliverAgain: mayTake('deliver', actor) && data.delivery?.status === 'failed' && !isOver,
    steps: stepsFor(actor, version, versions),
    deliverAt: version.deliverAt?.toISOString(),
    answerDays: forStaff && !isDelivered(version.status) ? version.answerDays : undefined,
    leftOut: forStaff ? version.leftOut : undefined,
    sourceName: forStaff ? version.sourceName : undefined,
    delivery: forStaff && !isOver ? deliveryView(version, data) : undefined,
  }
}

/** What became of a version's card. The card itself goes on to later versions of the document. */
export function deliveryView(
  version: Pick<
    FeedbackVersion,
    'status' | 'arrivedAt' | 'openedAt' | 'acknowledged' | 'remindedAt'
  >,
  {
    delivery,
    reminder,
    joint,
  }: Pick<FeedbackData, 'delivery' | 'reminder'> & { joint: { at: Date } | undefined },
): DeliveryView | undefined {
  if (!isDelivered(version.status)) return undefined
  return {
    status: delivery?.status ?? 'noCard',
    failure: delivery?.failure ?? undefined,
    attempts: delivery?.attempts ?? 0,
    answeredAt: joint?.at.toISOString(),
    acknowledgedAt: version.acknowledged?.at.toISOString(),
    sentAt: version.arrivedAt?.toISOString(),
    openedAt: version.openedAt?.toISOString(),
    reminder: version.remindedAt
      ? {
          status: reminder?.status ?? 'noCard',
          failure: reminder?.failure ?? undefined,
          at: version.remindedAt.toISOString(),
        }
      : undefined,
  }
}

function changeOf(finding: Finding, { added, changed }: Difference): FindingView['change'] {
  if (added.has(finding.key)) return { kind: 'added' }
  const was = changed.get(finding.key)
  return was && { kind: 'changed', heading: was.heading, body: was.body }
}

function findingView(finding: Finding, data: FeedbackData, forStaff: boolean): FindingView {
  const { id, heading, body, boxId } = finding
  const own = data.own.get(boxId)
  return {
    id,
    heading,
    body,
    own: own && {
      recognition: own.marks[0] as Recognition,
      comment: own.remark,
      mayQuote: own.mayQuote,
    },
    answers: forStaff && isDelivered(data.version.status) ? answersTo(finding, data) : undefined,
    joint: data.joint?.findings.find(({ findingId }) => findingId === id),
    disposition: dispositionOf(id, data),
    comments: data.comments?.filter(({ findingId }) => findingId === id).map(commentView),
    key: forStaff ? finding.key : undefined,
  }
}

/** No answer is silence, and says nothing about whether the unit agrees. */
function jointView({ version, joint }: FeedbackData): FeedbackView['joint'] {
  return {
    dueAt: answerDeadline(version)?.toISOString(),
    answerDays: version.answerDays,
    extendedBecause: version.answerByReason ?? undefined,
    answer: joint && {
      by: joint.by ?? undefined,
      asDeputy: joint.asDeputy,
      at: joint.at.toISOString(),
      quoting: joint.quoting,
      remark: joint.remark ?? undefined,
      evidence: joint.evidence ?? undefined,
      hasComments: joint.findings.length > 0 || joint.remark !== null,
    },
  }
}

function dispositionOf(
  findingId: string | null,
  { dispositions }: FeedbackData,
): DispositionView | undefined {
  const found = dispositions.find((each) => each.findingId === findingId)
  return (
    found && {
      outcome: found.outcome,
      words: found.words,
      by: found.by ?? undefined,
      at: found.at.toISOString(),
    }
  )
}

function commentView({ id, body, by, at, answer }: Comment): CommentView {
  return {
    id,
    body,
    by: by ?? undefined,
    at: at.toISOString(),
    answer: answer && {
      outcome: answer.outcome,
      reason: answer.reason ?? undefined,
      by: answer.by ?? undefined,
      at: answer.at.toISOString(),
    },
  }
}

/** A comment can give its writer away by itself, so it is withheld together with the figures. */
function answersTo(
  { boxId }: Finding,
  { counts, remarks, threshold }: FeedbackData,
): NonNullable<FindingView['answers']> {
  const count = counts.get(boxId) ?? { ballots: 0, marks: {} }
  const mayShow = disclose(count, threshold).shown
  return {
    answered: count.ballots,
    result: resultOf({ kind: 'recognition' }, count, threshold),
    comments: mayShow
      ? remarks
          .filter((remark) => remark.boxId === boxId)
          .map(({ body, mayQuote }) => ({ body, mayQuote }))
      : [],
  }
}
