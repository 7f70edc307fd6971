import { requireRole } from '../actor.ts'
import { voterOf } from '../ballot/ballot.ts'
import { holdBox, saveBallots, saveBox } from '../ballot/repository.ts'
import type { Change, CommandContext } from '../context.ts'
import { speaksAsDeputy } from '../deputy/deputy.ts'
import { AppError } from '../errors.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import { getUnit } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { checkedPictures } from './check-pictures.ts'
import { savePicture } from './picture-repository.ts'
import { getReadableFinding, holdReadable, requireNewest } from './reader.ts'
import { holdDocument, saveDocument } from './document-repository.ts'
import { findVersion, saveAcknowledged, saveDraft, saveFinding, saveOpened } from './repository.ts'
import { isDelivered, mayAcknowledge, mayRespond } from './version.ts'

/** A request that is sent twice stores one version: its id comes from the client. */
export async function save(
  { db, actor, now, newId, newSalt }: CommandContext,
  input: CommandInput<'feedback.save'>,
): Promise<Change> {
  requireRole(actor, 'researcher', 'lead')
  const pictures = checkedPictures(input)
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
  for (const picture of pictures) await savePicture(db, input.versionId, picture)
  await noteInLog(db, {
    versionId: input.versionId,
    event: 'saved',
    personId: actor.id,
    at: now,
    note: input.sourceName,
  })
  return change
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
  { findingId, recognition, comment, mayQuote }: CommandInput<'feedback.respond'>,
): Promise<Change> {
  const { version, finding } = await getReadableFinding(db, actor, findingId)
  if (!isDelivered(version.status)) throw new AppError('not_delivered')
  if (!mayRespond(version, actor)) throw new AppError('not_allowed')
  const { salt } = await holdBox(db, finding.boxId)
  if (!salt) throw new AppError('version_superseded') // a finding is sealed by nothing else
  const ballot = {
    voter: voterOf(actor.id, salt, ballotKey),
    marks: [recognition],
    remark: comment || undefined,
    mayQuote: mayQuote ?? false,
  }
  await saveBallots(db, finding.boxId, [ballot], newId)
  return { rooms: [`unit:${version.unit.id}`] }
}

export async function acknowledge(
  { db, actor, now }: CommandContext,
  { versionId }: CommandInput<'feedback.acknowledge'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  if (!isDelivered(version.status)) throw new AppError('not_delivered')
  if (version.status === 'acknowledged') throw new AppError('already_acknowledged')
  if (!mayAcknowledge(version, actor)) throw new AppError('not_allowed')
  await requireNewest(db, version)
  const asDeputy = speaksAsDeputy(version.unit, actor)
  await saveAcknowledged(db, versionId, { personId: actor.id, asDeputy }, now)
  await noteInLog(db, { versionId, event: 'acknowledged', personId: actor.id, at: now, asDeputy })
  return { rooms: [`unit:${version.unit.id}`], hasDeliveries: true }
}
