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

/** What a group is called in the page. */
export function placeOf({ unit }: PeopleGroup): string {
  return unit?.id ?? 'staff'
}

/**
 * Of what was searched for: people by name, and whole units. Groups where nobody is found go, but
 * whoever is being written about stays, with what has been written.
 */
export function searched(
  groups: PeopleGroup[],
  wanted: string,
  written?: { place: string; personId: string },
): PeopleGroup[] {
  const bare = wanted.trim().toLocaleLowerCase('sv')
  if (!bare) return groups
  const fits = (text: string) => text.toLocaleLowerCase('sv').includes(bare)
  return groups
    .map((group) => {
      const { unit, members } = group
      const isWritten = (id: string) => placeOf(group) === written?.place && id === written.personId
      const isWanted = ({ name, id }: PersonView) => fits(name) || isWritten(id)
      return {
        unit,
        members:
          unit && fits(unit.name) ? members : members.filter(({ person }) => isWanted(person)),
      }
    })
    .filter((group) => group.members.length > 0 || placeOf(group) === written?.place)
}
