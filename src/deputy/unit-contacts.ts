import type { Actor } from '../actor.ts'
import type { Database } from '../db/database.ts'
import type { Unit } from '../programme/programme.ts'
import type { UnitOverview } from '../reads/unit.ts'
import { mayNameDeputy } from './deputy.ts'
import { findDeputy, listUnitPeople } from './repository.ts'

/** Who may speak for a unit, for those who may see it. */
export async function unitContacts(
  db: Database,
  actor: Actor,
  unit: Unit,
): Promise<Pick<UnitOverview, 'contacts' | 'deputy' | 'mayNameDeputy'>> {
  const [people, deputy] = await Promise.all([listUnitPeople(db, unit.id), findDeputy(db, unit.id)])
  return {
    contacts: people.filter(({ isContact }) => isContact).map(({ name }) => name),
    deputy: deputy && {
      ...deputy,
      namedAt: deputy.namedAt.toISOString(),
      isMe: deputy.personId === actor.id,
    },
    mayNameDeputy: mayNameDeputy(unit, actor),
  }
}
