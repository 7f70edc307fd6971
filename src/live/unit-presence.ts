import { groupsToShow } from '../group/disclose-groups.ts'
import type { UnitPeople } from '../programme/unit-people.ts'
import type { UnitPresence } from '../reads/live.ts'

/**
 * How many are here from each unit. Small units stand together, and never one of them alone: with
 * it goes the next, so that taking the others from all who are here does not give it away. People
 * of no unit are among the rest and are not counted on to hide anybody, for who they are is known.
 */
export function unitPresence(
  units: UnitPeople[],
  present: number,
  threshold: number,
): UnitPresence {
  const sized = units.map((unit) => ({ ...unit, sizes: [unit.people] }))
  const shown = groupsToShow(sized, threshold)
    .map(({ name, people }) => ({ name, people }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
  return { units: shown, others: shown.reduce((rest, { people }) => rest - people, present) }
}
