import type { Role } from '../../src/actor.ts'
import type { PersonView } from '../../src/reads/programme.ts'

/** Those who work for the programme, or the people of one unit, each with their roles there. */
export interface PeopleGroup {
  /** Undefined for staff. */
  unit: { id: string; name: string } | undefined
  members: { person: PersonView; roles: Role[] }[]
}

/** Staff first, then every unit, also those that have nobody. Whoever is in two places is in both. */
export function groupsOf(
  people: PersonView[],
  units: { id: string; name: string }[],
): PeopleGroup[] {
  return [undefined, ...units].map((unit) => ({
    unit,
    members: people.flatMap((person) => {
      const held = person.holdings.filter(({ unitId }) => unitId === unit?.id)
      return held.length > 0 ? [{ person, roles: held.map(({ role }) => role) }] : []
    }),
  }))
}

/** Of what was searched for: people by name, and whole units. Groups where nobody is found go. */
export function searched(groups: PeopleGroup[], wanted: string): PeopleGroup[] {
  const bare = wanted.trim().toLocaleLowerCase('sv')
  if (!bare) return groups
  const fits = (text: string) => text.toLocaleLowerCase('sv').includes(bare)
  return groups
    .map(({ unit, members }) => ({
      unit,
      members:
        unit && fits(unit.name) ? members : members.filter(({ person }) => fits(person.name)),
    }))
    .filter(({ members }) => members.length > 0)
}
