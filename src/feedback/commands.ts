import { type Actor, requireRole } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { holdBox, saveBallots, saveBox, sealBox } from '../ballot/repository.ts'
import type { Change, CommandContext } from '../context.ts'
import type { Database } from '../db/database.ts'
import { findConversationOfUnit, queueCard } from '../delivery/repository.ts'
import { AppError } from '../errors.ts'
import { getUnit } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import {
  findVersion,
  findVersionOfFinding,
  holdDocument,
  holdVersion,
  listSupersededBoxes,
  listVersionMarks,
  saveAcknowledged,
  saveDelivered,
  saveDocument,
  saveDraft,
  saveFinding,
  saveOpened,
} from './repository.ts'
import {
  type FeedbackVersion,
  isSuperseded,
  mayAcknowledge,
  mayRespond,
  requireReader,
} from './version.ts'

/** A request that is sent twice stores one version: its id comes from the client. */
export async function save(
  { db, actor, now, newId, newSalt }: CommandContext,
  input: CommandInput<'feedback.save'>,
): Promise<Change> {
  requireRole(actor, 'researcher', 'lead')
  const unit = await getUnit(db, input.unitId)
  if (unit.programmeId !== actor.programmeId) throw new AppError('not_found')
  await saveDocument(db, input.documentId, unit.id)
  const document = await holdDocument(db, input.documentId)
  if (document.unitId !== unit.id) throw new AppError('not_found')

  const change: Change = { rooms: [`unit:${unit.id}`] }
  const saved = await findVersion(db, input.versionId)
  if (saved && saved.documentId !== input.documentId) throw new AppError('not_found')
  if (saved) return change
  await saveDraft(db, { ...input, id: input.versionId, savedAt: now }, actor.id)
  for (const [position, { key, heading, body }] of input.findings.entries()) {
    const box = { id: newId(), salt: newSalt() }
    await saveBox(db, box)
    await saveFinding(db, input.versionId, position, {
      id: newId(),
      key,
      heading,
      body,
      boxId: box.id,
    })
  }
  return change
}

/**
 * The answers to earlier versions are final from here on, so nobody can trace them any more.
 * Delivering again after a failure tries again. It never sends a second card to the same
 * conversation: that of an earlier version becomes this one's.
 */
export async function deliver(
  { db, actor, now }: CommandContext,
  { versionId }: CommandInput<'feedback.deliver'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  requireRole(actor, 'lead')
  const conversation = await findConversationOfUnit(db, version.unit.id)
  if (!conversation) throw new AppError('unit_unreachable')
  await requireNewest(db, version)
  if (version.status === 'draft') {
    await saveDelivered(db, versionId, actor.id, now)
    for (const boxId of await listSupersededBoxes(db, version)) await sealBox(db, boxId)
  }
  await queueCard(
    db,
    { kind: 'feedback', subjectId: version.documentId, dueAt: now },
    { conversationId: conversation.id },
  )
  return { rooms: [`unit:${version.unit.id}`], hasDeliveries: true }
}

/** Only the unit's own opening counts; a researcher who looks at it has not received it. */
export async function open(
  { db, actor, now }: CommandContext,
  { versionId }: CommandInput<'feedback.open'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  if (!mayRespond(version, actor)) return { rooms: [] }
  await saveOpened(db, versionId, now)
  return { rooms: [`unit:${version.unit.id}`] }
}

/** Stored as a ballot in the finding's box, with the same promise as a vote in a poll. */
export async function respond(
  { db, actor, newId, ballotKey }: CommandContext,
  { findingId, recognition, comment }: CommandInput<'feedback.respond'>,
): Promise<Change> {
  const version = await findVersionOfFinding(db, findingId)
  const finding = version?.findings.find(({ id }) => id === findingId)
  if (!version || !finding) throw new AppError('not_found')
  requireReader(version, actor)
  if (version.status === 'draft') throw new AppError('not_delivered')
  if (!mayRespond(version, actor)) throw new AppError('not_allowed')
  const { salt } = await holdBox(db, finding.boxId)
  if (!salt) throw new AppError('poll_sealed')
  const ballot = {
    voter: voterOf(actor.id, salt, ballotKey),
    marks: [recognition],
    remark: comment || undefined,
  }
  await saveBallots(db, finding.boxId, [ballot], newId)
  return { rooms: [`unit:${version.unit.id}`] }
}

export async function acknowledge(
  { db, actor, now }: CommandContext,
  { versionId }: CommandInput<'feedback.acknowledge'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  if (version.status === 'draft') throw new AppError('not_delivered')
  if (version.status === 'acknowledged') throw new AppError('already_acknowledged')
  if (!mayAcknowledge(version, actor)) throw new AppError('not_allowed')
  await requireNewest(db, version)
  await saveAcknowledged(db, versionId, actor.id, now)
  return { rooms: [`unit:${version.unit.id}`], hasDeliveries: true }
}

/** What the unit has been given a later version of is over. */
async function requireNewest(db: Database, version: FeedbackVersion): Promise<void> {
  const versions = await listVersionMarks(db, version.documentId)
  if (isSuperseded(version, versions)) throw new AppError('version_superseded')
}

async function holdReadable(
  db: Database,
  actor: Actor,
  versionId: string,
): Promise<FeedbackVersion> {
  const version = await holdVersion(db, versionId)
  requireReader(version, actor)
  return version
}
