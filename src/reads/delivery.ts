import type { NoticeAbout } from '../delivery/notice-repository.ts'

/*
 * What is read of how feedback reaches its unit, and of what it is told. Dates are ISO 8601 strings. Types only:
 * importing this file costs nothing.
 */

export interface DeliveryView {
  /** `noCard`: delivered to a unit without a conversation, which is mailed. */
  status: 'waiting' | 'sent' | 'failed' | 'noCard'
  /** Key of `t.delivery.failure`. */
  failure?: string | undefined
  attempts: number
  sentAt?: string | undefined
  openedAt?: string | undefined
  /** By the unit's joint answer; undefined is silence. */
  answeredAt?: string | undefined
  acknowledgedAt?: string | undefined
  /** Once the unit has been reminded that its time to answer is soon over. */
  reminder?:
    | (Pick<DeliveryView, 'status' | 'failure'> & {
        at: string
      })
    | undefined
}

/** Whether a contact person was told in their activity feed; `failure` is a key of `t.graph.failure`. */
export interface NoticeView {
  about: NoticeAbout
  name: string
  status: 'waiting' | 'sent' | 'failed'
  failure: string | null
}

/** `GET /api/feedback/:versionId/email?language=`: for staff, where Teams can't be reached. */
export interface EmailText {
  subject: string
  body: string
}

/** `GET /api/feedback/:versionId/card?language=`: the very card the unit will get. */
export interface CardPreview {
  card: object
}
