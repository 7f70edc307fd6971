import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { holdReadable } from '../feedback/reader.ts'
import { isDelivered } from '../feedback/version.ts'
import { noteInLog } from '../feedback-log/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { mayDispose } from './disposition.ts'
import { saveDisposition } from './repository.ts'

/** Of an earlier version, too: that is where the answers were given. The last word counts. */
export async function dispose(
  { db, actor, now }: CommandContext,
  { versionId, findingId, outcome, words }: CommandInput<'feedback.dispose'>,
): Promise<Change> {
  const version = await holdReadable(db, actor, versionId)
  if (!mayDispose(actor)) throw new AppError('not_allowed')
  if (!isDelivered(version.status)) throw new AppError('not_delivered')
  const isOurs = !findingId || version.findings.some(({ id }) => id === findingId)
  if (!isOurs) throw new AppError('not_found')
  const said = { findingId: findingId ?? null, outcome, words }
  await saveDisposition(db, versionId, said, actor.id, now)
  await noteInLog(db, { versionId, event: 'disposed', personId: actor.id, at: now, note: outcome })
  return { rooms: [`unit:${version.unit.id}`] }
}
