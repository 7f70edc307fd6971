import type { Actor } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { noteInUnitLog } from '../feedback-log/repository.ts'
import { maySeeUnit } from '../programme/programme.ts'
import { getUnit } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { mayNameDeputy } from './deputy.ts'
import { findDeputy, listUnitPeople, removeDeputy, saveDeputy } from './repository.ts'

/** One of the unit's own people. Whoever was named before stands in no more. */
export async function name(
  { db, actor, now }: CommandContext,
  { unitId, personId, notices }: CommandInput<'deputy.name'>,
): Promise<Change> {
  await requireUnit(db, actor, unitId)
  if (!mayNameDeputy({ id: unitId }, actor)) throw new AppError('not_allowed')
  const person = (await listUnitPeople(db, unitId)).find(({ id }) => id === personId)
  if (!person) throw new AppError('not_found')
  if (person.isContact) throw new AppError('invalid_input') // has every right already
  if (await saveDeputy(db, unitId, { personId, notices }, actor.id, now)) {
    await noteInUnitLog(db, {
      unitId,
      event: 'deputyNamed',
      personId: actor.id,
      at: now,
      aboutId: personId,
    })
  }
  return { rooms: [`unit:${unitId}`] }
}

/** At any time, with effect at once; also by the deputy, who may lay it down. */
export async function withdraw(
  { db, actor, now }: CommandContext,
  { unitId }: CommandInput<'deputy.withdraw'>,
): Promise<Change> {
  await requireUnit(db, actor, unitId)
  const deputy = await findDeputy(db, unitId)
  const isOwn = deputy?.personId === actor.id
  if (!isOwn && !mayNameDeputy({ id: unitId }, actor)) throw new AppError('not_allowed')
  const personId = await removeDeputy(db, unitId)
  if (personId) {
    await noteInUnitLog(db, {
      unitId,
      event: 'deputyWithdrawn',
      personId: actor.id,
      at: now,
      aboutId: personId,
    })
  }
  return { rooms: [`unit:${unitId}`] }
}

async function requireUnit(db: CommandContext['db'], actor: Actor, unitId: string): Promise<void> {
  if (!maySeeUnit(await getUnit(db, unitId), actor)) throw new AppError('not_found')
}
