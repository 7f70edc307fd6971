import { type Actor, belongsTo } from '../actor.ts'
import type { JointAnswer } from '../answer/answer.ts'
import { AppError } from '../errors.ts'
import { type FeedbackVersion, isDelivered, requireReader } from '../feedback/version.ts'
import { recognitions } from '../recognition.ts'

/** What can be written of a finding, and of the version as a whole. */
export const draftParts = ['recognition', 'comment', 'remark', 'evidence'] as const
export type DraftPart = (typeof draftParts)[number]

/** One field of the draft, as somebody left it. */
export interface DraftField {
  /** Null for the remark and the evidence, which are about the version as a whole. */
  findingId: string | null
  part: DraftPart
  words: string
  /** The draft's, when the field was written last. */
  revision: number
  /** The field's, from before whoever wrote last began to. */
  othersRevision: number
  /** Null, like the name, for somebody who has been removed since. */
  personId: string | null
  by: string | null
  at: Date
}

/** The unit's joint answer while its own people write it together. */
export interface JointDraft {
  revision: number
  by: string | null
  at: Date
  fields: DraftField[]
}

/** The unit's own people, and nobody else: it is no answer until it has been given. */
export function mayWriteDraft(version: FeedbackVersion, actor: Actor): boolean {
  return isDelivered(version.status) && belongsTo(actor, version.unit.id)
}

/** Staff may read the version, and so may know that; for others it isn't there. */
export function requireDraftWriter(version: FeedbackVersion, actor: Actor): void {
  requireReader(version, actor)
  if (!mayWriteDraft(version, actor)) throw new AppError('not_allowed')
}

/** Has somebody else written there since this person read the field? Their own words are theirs to change. */
export function isOutrun(
  written: Pick<DraftField, 'revision' | 'othersRevision' | 'personId'>,
  actor: Actor,
  seen: number,
): boolean {
  return seen < (written.personId === actor.id ? written.othersRevision : written.revision)
}

/** Said of the version as a whole. */
const ofAll: ReadonlySet<DraftPart> = new Set(['remark', 'evidence'])

type Field = Pick<DraftField, 'findingId' | 'part' | 'words'>

/** Is there such a field in this version's draft, and can it hold these words? */
export function isFieldOf({ findings }: FeedbackVersion, field: Field): boolean {
  if (ofAll.has(field.part)) return field.findingId === null
  if (!findings.some(({ id }) => id === field.findingId)) return false
  const isRecognition = (recognitions as readonly string[]).includes(field.words)
  return field.part === 'comment' || field.words === '' || isRecognition
}

/** What has been said so far, as fields to go on from. */
export function fieldsFrom({
  findings,
  remark = '',
  evidence = '',
}: {
  findings: JointAnswer['findings']
  remark?: string | undefined
  evidence?: string | undefined
}): Field[] {
  const ofFindings = findings.flatMap(({ findingId, recognition, comment = '' }): Field[] => [
    { findingId, part: 'recognition', words: recognition },
    { findingId, part: 'comment', words: comment },
  ])
  const ofVersion: Field[] = [
    { findingId: null, part: 'remark', words: remark },
    { findingId: null, part: 'evidence', words: evidence },
  ]
  return [...ofFindings, ...ofVersion].filter(({ words }) => words !== '')
}
