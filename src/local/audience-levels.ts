import type { Level } from '../group/group.ts'
import type { InventedPerson } from './people.ts'

/** How an audience is spread over the governance chain: forty people make groups that may be shown. */
const spread: Level[] = ['employee', 'manager', 'elected', 'employee', 'union', 'manager']

/** From where each of them speaks; the same next time, so that a seminar's questions go together. */
export function levelAt(place: number): Level {
  return spread[place % spread.length]!
}

/** Those who belong to units. Whoever is a contact manages something; the others are an audience. */
export function withLevels(people: InventedPerson[]): (InventedPerson & { level: Level })[] {
  const contacts = people.filter(({ role }) => role === 'contact')
  const audience = people.filter(({ role }) => role === 'member')
  return [
    ...contacts.map((person) => ({ ...person, level: 'manager' as const })),
    ...audience
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)) // as they come when they answer
      .map((person, place) => ({ ...person, level: levelAt(place) })),
  ]
}
