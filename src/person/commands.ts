import { requireRole, type RoleHolding } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { listUnits } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { type Person, requireWellHeld } from './person.ts'
import {
  countLeads,
  findProgrammeOfPerson,
  findTenantOf,
  findTenantOfUnit,
  holdPeople,
  isTaken,
  savePerson,
  takeOut,
} from './repository.ts'

/** All or none, so that a list with a mistake in it can be mended and sent again. */
export async function save(
  context: CommandContext,
  { people }: CommandInput<'person.save'>,
): Promise<Change> {
  const { db, actor } = context
  requireRole(actor, 'lead')
  await holdPeople(db, actor.programmeId)
  const units = new Set((await listUnits(db, actor.programmeId)).map(({ id }) => id))
  for (const { personId, ...asked } of people) {
    requireWellHeld(asked.holdings)
    if (asked.holdings.some(({ unitId }) => unitId !== undefined && !units.has(unitId))) {
      throw new AppError('not_found')
    }
    await requireOurs(context, personId)
    const tenantId = asked.tenantId ?? (await tenantFor(context, asked.holdings))
    if (!tenantId) throw new AppError('tenant_needed')
    const person: Person = { ...asked, id: personId, tenantId }
    if (await isTaken(db, person)) throw new AppError('person_known')
    await savePerson(db, actor.programmeId, person)
  }
  await requireLead(context)
  return { rooms: [], people: people.map(({ personId }) => personId) }
}

/** With effect at once. What the person has answered is nobody's, and stays. */
export async function remove(
  context: CommandContext,
  { personId }: CommandInput<'person.remove'>,
): Promise<Change> {
  const { db, actor } = context
  requireRole(actor, 'lead')
  await holdPeople(db, actor.programmeId)
  if ((await findProgrammeOfPerson(db, personId)) !== actor.programmeId) {
    throw new AppError('not_found')
  }
  await takeOut(db, personId)
  await requireLead(context)
  return { rooms: [], people: [personId] }
}

async function requireOurs({ db, actor }: CommandContext, personId: string): Promise<void> {
  const programmeId = await findProgrammeOfPerson(db, personId)
  if (programmeId !== undefined && programmeId !== actor.programmeId) {
    throw new AppError('not_found')
  }
}

/** That of the others in the unit; for those who work for the programme, that of whoever adds them. */
async function tenantFor(
  { db, actor }: CommandContext,
  holdings: RoleHolding[],
): Promise<string | undefined> {
  const unitId = holdings.find((holding) => holding.unitId)?.unitId
  return unitId ? findTenantOfUnit(db, unitId) : findTenantOf(db, actor.id)
}

async function requireLead({ db, actor }: CommandContext): Promise<void> {
  if ((await countLeads(db, actor.programmeId)) === 0) throw new AppError('last_lead')
}
