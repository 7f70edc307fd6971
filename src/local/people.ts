import type { Role } from '../actor.ts'
import { stableId } from './stable-id.ts'
import type { DemoProgramme } from './demo-programme.ts'

/** An invented person, with everything that Entra and Teams would know of them. */
export interface InventedPerson {
  id: string
  name: string
  tenantId: string
  objectId: string
  role: Role
  unitId?: string | undefined
}

export function inventedPeople(programme: DemoProgramme): InventedPerson[] {
  const { domain, leads, facilitators, researchers, units } = programme
  return [
    ...leads.map((name) => person(name, domain, 'lead')),
    ...facilitators.map((name) => person(name, domain, 'facilitator')),
    ...researchers.map((name) => person(name, domain, 'researcher')),
    ...units.flatMap((unit) => [
      ...unit.contacts.map((name) => person(name, unit.domain, 'contact', unitId(unit))),
      ...unit.members.map((name) => person(name, unit.domain, 'member', unitId(unit))),
    ]),
  ]
}

export function unitId(unit: { domain: string }): string {
  return stableId('unit', unit.domain)
}

function person(name: string, domain: string, role: Role, unit?: string): InventedPerson {
  return {
    id: stableId('person', domain, name),
    name,
    tenantId: stableId('tenant', domain),
    objectId: stableId('object', domain, name),
    role,
    unitId: unit,
  }
}
