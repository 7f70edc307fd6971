import type { Change, CommandContext } from '../context.ts'
import { getUnit } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { listSeminars } from '../seminar/repository.ts'
import { requireConsentGiver } from './comparison.ts'
import { saveConsent } from './repository.ts'

/** Goes at once, also for what is on screens now. */
export async function consent(
  { db, actor, now }: CommandContext,
  { unitId, choice }: CommandInput<'unit.consent'>,
): Promise<Change> {
  const unit = await getUnit(db, unitId)
  requireConsentGiver(unit, actor)
  await saveConsent(db, { unitId, choice, personId: actor.id, at: now })
  const seminars = await listSeminars(db, unit.programmeId)
  return { rooms: [`unit:${unitId}`, ...seminars.map(({ id }) => `seminar:${id}` as const)] }
}
