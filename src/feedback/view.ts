import type { Actor } from '../actor.ts'
import { isStaff } from '../actor.ts'
import type { Count } from '../ballot/ballot.ts'
import { disclose } from '../ballot/disclose.ts'
import type { Remark } from '../ballot/repository.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { type Recognition, resultOf } from '../poll/poll.ts'
import type { DeliveryView, FeedbackView, FindingView } from '../reads.ts'
import {
  type FeedbackVersion,
  type Finding,
  mayAcknowledge,
  mayDeliver,
  mayRespond,
} from './version.ts'

/** What a reading view is made from, as it is stored. */
export interface FeedbackData {
  version: FeedbackVersion
  threshold: number
  counts: ReadonlyMap<string, Count>
  comments: Remark[]
  /** By the box of the finding. */
  own: ReadonlyMap<string, { marks: string[]; remark?: string | undefined }>
  delivery: Delivery | undefined
}

/** What this person may see of a unit's written feedback. Call only for somebody who may read it. */
export function feedbackViewFor(actor: Actor, data: FeedbackData): FeedbackView {
  const { version } = data
  const forStaff = isStaff(actor)
  return {
    documentId: version.documentId,
    versionId: version.id,
    number: version.number,
    unit: { id: version.unit.id, name: version.unit.name },
    title: version.title,
    status: version.status,
    deliveredAt: version.deliveredAt?.toISOString(),
    acknowledged: version.acknowledged
      ? { by: version.acknowledged.by, at: version.acknowledged.at.toISOString() }
      : undefined,
    summary: version.summary,
    findings: version.findings.map((finding) => findingView(finding, data, forStaff)),
    closing: version.closing,
    mayRespond: mayRespond(version, actor),
    mayAcknowledge: mayAcknowledge(version, actor),
    mayDeliver: mayDeliver(version, actor),
    leftOut: forStaff ? version.leftOut : undefined,
    sourceName: forStaff ? version.sourceName : undefined,
    delivery: forStaff && data.delivery ? deliveryView(data.delivery) : undefined,
  }
}

export function deliveryView(delivery: Delivery): DeliveryView {
  return {
    status: delivery.status,
    failure: delivery.failure ?? undefined,
    attempts: delivery.attempts,
    sentAt: delivery.sentAt?.toISOString(),
    openedAt: delivery.openedAt?.toISOString(),
  }
}

function findingView(finding: Finding, data: FeedbackData, forStaff: boolean): FindingView {
  const { id, heading, body, boxId } = finding
  const own = data.own.get(boxId)
  return {
    id,
    heading,
    body,
    own: own && { recognition: own.marks[0] as Recognition, comment: own.remark },
    answers: forStaff ? answersTo(finding, data) : undefined,
  }
}

/** A comment can give its writer away by itself, so it is withheld together with the figures. */
function answersTo(
  { boxId }: Finding,
  { counts, comments, threshold }: FeedbackData,
): NonNullable<FindingView['answers']> {
  const count = counts.get(boxId) ?? { ballots: 0, marks: {} }
  const mayShow = disclose(count, threshold).shown
  return {
    answered: count.ballots,
    result: resultOf({ kind: 'recognition' }, count, threshold),
    comments: mayShow
      ? comments.filter((comment) => comment.boxId === boxId).map(({ body }) => body)
      : [],
  }
}
