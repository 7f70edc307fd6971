import { requireRole } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { holdPeople } from '../person/repository.ts'
import { savePeople } from '../person/save-people.ts'
import type { CommandInput } from '../protocol.ts'
import { addUnit, holdUnit, isNameTaken, removeUnit, saveUnit } from './repository.ts'
import { type ListedUnit, requireUnchanged, requireUntied } from './unit.ts'

/** With its first contact person, if somebody has been named; both or neither. */
export async function add(
  context: CommandContext,
  { unitId, name, kind, contact }: CommandInput<'unit.add'>,
): Promise<Change> {
  const { db, actor } = context
  const { programmeId } = actor
  requireRole(actor, 'lead')
  await holdPeople(db, programmeId)
  const unit = { id: unitId, programmeId, name, kind }
  if (await isNameTaken(db, unit)) throw new AppError('unit_known')
  const isNew = await addUnit(db, unit)
  if (!isNew && !(await holdUnit(db, programmeId, unitId))) throw new AppError('not_found')
  if (!isNew) return { rooms: [] } // asked for once more, since the answer got lost
  if (contact) {
    await savePeople(context, [{ ...contact, holdings: [{ role: 'contact', unitId }] }])
  }
  return { rooms: [`unit:${unitId}`], ...(contact && { people: [contact.personId] }) }
}

/** Cards and screens that show the name follow. */
export async function edit(
  context: CommandContext,
  { unitId, version, name, kind }: CommandInput<'unit.edit'>,
): Promise<Change> {
  const { db, actor } = context
  requireUnchanged(await holdOwn(context, unitId), version)
  const unit = { id: unitId, programmeId: actor.programmeId, name, kind }
  if (await isNameTaken(db, unit)) throw new AppError('unit_known')
  await saveUnit(db, unit)
  return { rooms: [`unit:${unitId}`] }
}

/** Only what was never used: everything else keeps what people have done. */
export async function remove(
  context: CommandContext,
  { unitId }: CommandInput<'unit.remove'>,
): Promise<Change> {
  requireUntied(await holdOwn(context, unitId))
  await removeUnit(context.db, unitId)
  return { rooms: [`unit:${unitId}`] }
}

/** Those who change people and units take turns, so that no name is given twice. */
async function holdOwn({ db, actor }: CommandContext, unitId: string): Promise<ListedUnit> {
  requireRole(actor, 'lead')
  await holdPeople(db, actor.programmeId)
  const unit = await holdUnit(db, actor.programmeId, unitId)
  if (!unit) throw new AppError('not_found')
  return unit
}
