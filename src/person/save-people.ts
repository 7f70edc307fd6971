import type { RoleHolding } from '../actor.ts'
import type { CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { listUnits } from '../programme/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { type Person, requireWellHeld } from './person.ts'
import {
  findProgrammeOfPerson,
  findTenantOf,
  findTenantOfUnit,
  isTaken,
  savePerson,
} from './repository.ts'

/** Everything that has to be true of somebody who is added or changed, by whichever command. */
export async function savePeople(
  context: CommandContext,
  people: CommandInput<'person.save'>['people'],
): Promise<void> {
  const { db, actor } = context
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
