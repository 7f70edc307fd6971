import { type Actor, belongsTo, isStaff } from '../actor.ts'
import { speaksFor, type UnitWithDeputy } from '../deputy/deputy.ts'
import { AppError } from '../errors.ts'
import { clip } from './clip.ts'
import type { LeftOut } from './finding.ts'
import type { Block } from './rich-text.ts'
import { plainText } from './rich-text.ts'

/** On its way to the unit: see `release.ts`. Only what is delivered is for the unit's members. */
export type VersionStatus =
  'draft' | 'preliminary' | 'approved' | 'scheduled' | 'delivered' | 'acknowledged'

/** One version of a unit's written feedback. Never changed once it is delivered. */
export interface FeedbackVersion {
  id: string
  documentId: string
  number: number
  status: VersionStatus
  unit: UnitWithDeputy & { name: string; programmeId: string }
  title: string
  summary: Block[]
  closing: Block[]
  leftOut: LeftOut[]
  sourceName: string
  savedAt: Date
  /** When the contact persons were let in. */
  sharedAt: Date | null
  /** When it is to be delivered, for one that waits for its time. */
  deliverAt: Date | null
  deliveredAt: Date | null
  /** When its card was seen in the unit's conversation. */
  arrivedAt: Date | null
  openedAt: Date | null
  /** When the unit was reminded that its time to answer is soon over. */
  remindedAt: Date | null
  /** How long the unit has to answer, from when the card arrived. */
  answerDays: number
  /** A later day that the unit has been given, and why. */
  answerBy: Date | null
  answerByReason: string | null
  acknowledged: { by: string; at: Date; asDeputy: boolean } | null
  findings: Finding[]
}

export interface Finding {
  id: string
  key: string
  heading: string
  body: Block[]
  boxId: string
}

/** What may be told of a version before it has been read. */
export type VersionMark = Pick<FeedbackVersion, 'id' | 'number' | 'status' | 'sharedAt'>

/**
 * The unit's own people see what has been delivered to them, and its contact persons what has been
 * shared with them before that; those who run the programme see all.
 */
export function mayRead(
  { unit, status, sharedAt }: Pick<FeedbackVersion, 'unit' | 'status' | 'sharedAt'>,
  actor: Actor,
): boolean {
  if (unit.programmeId !== actor.programmeId) return false
  if (isStaff(actor)) return true
  if (isDelivered(status)) return belongsTo(actor, unit.id)
  return sharedAt !== null && speaksFor(unit, actor)
}

/** Answers `not_found` rather than `not_allowed`: another unit's feedback must not be guessable. */
export function requireReader(version: FeedbackVersion, actor: Actor): void {
  if (!mayRead(version, actor)) throw new AppError('not_found')
}

/** The unit has been given a later version, which takes its place; answers are final. */
export function isSuperseded(
  { number }: Pick<FeedbackVersion, 'number'>,
  versions: Pick<FeedbackVersion, 'number' | 'status'>[],
): boolean {
  return versions.some((other) => other.number > number && isDelivered(other.status))
}

/**
 * What this person compares a version with: the one that was delivered before it, or else the last
 * one before it that they may read.
 */
export function versionBefore(
  version: FeedbackVersion,
  versions: VersionMark[],
  actor: Actor,
): string | undefined {
  const earlier = versions.filter(
    (other) => other.number < version.number && mayRead({ unit: version.unit, ...other }, actor),
  )
  const newestFirst = earlier.toSorted((one, other) => other.number - one.number)
  return (newestFirst.find(({ status }) => isDelivered(status)) ?? newestFirst[0])?.id
}

export function isDelivered(status: VersionStatus): boolean {
  return status === 'delivered' || status === 'acknowledged'
}

export function mayRespond(version: FeedbackVersion, actor: Actor): boolean {
  return isDelivered(version.status) && belongsTo(actor, version.unit.id)
}

export function mayAcknowledge(version: FeedbackVersion, actor: Actor): boolean {
  return version.status === 'delivered' && speaksFor(version.unit, actor)
}

const longestTeaser = 280

/** The beginning of the summary, for a card that should stay within three lines. */
export function teaserOf(summary: Block[]): string {
  const written = summary.filter(({ kind }) => kind !== 'picture')
  return clip(plainText(written).replaceAll(/\s+/g, ' ').trim(), longestTeaser)
}
