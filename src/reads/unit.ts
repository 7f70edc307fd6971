import type { NoticeChoice } from '../deputy/deputy.ts'
import type { VersionStatus } from '../feedback/version.ts'
import type { DeliveryView } from './delivery.ts'

/*
 * What is read of units and of what they have been given. Dates are ISO 8601 strings. Types only:
 * importing this file costs nothing.
 */

/** `GET /api/units`: every unit for staff, else the person's own. */
export interface UnitOverview {
  id: string
  name: string
  kind: 'municipality' | 'region'
  /** Where feedback will arrive; undefined when the unit has no conversation bound. */
  conversation?: { id: string; name?: string | undefined; isPresent: boolean } | undefined
  /** Who may speak for the unit; without any, nobody can acknowledge or answer. */
  contacts: string[]
  deputy?: DeputyView | undefined
  /** May this person name a deputy, or withdraw one? */
  mayNameDeputy: boolean
  documents: FeedbackSummary[]
}

/** Who stands in for the unit's contact person. */
export interface DeputyView {
  personId: string
  name: string
  namedAt: string
  notices: NoticeChoice
  /** Is it this person, who may then lay it down? */
  isMe: boolean
}

/** `GET /api/units/:id/people`, for those who may name a deputy: who can be named. */
export interface UnitPersonView {
  id: string
  name: string
}

export interface FeedbackSummary {
  documentId: string
  versionId: string
  number: number
  title: string
  status: VersionStatus
  findings: number
  savedAt: string
  deliveredAt?: string | undefined
  /** When it is to be delivered, for one that waits for its time. */
  deliverAt?: string | undefined
  /** For staff: what became of the card. */
  delivery?: DeliveryView | undefined
}
