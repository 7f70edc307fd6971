import type { CommandInput } from '../../src/protocol.ts'
import type { ListedUnit } from '../../src/unit/unit.ts'
import { isEmail, isEntraId } from '../people/account.ts'

/** A unit as the form has it, whole or half written. */
export interface UnitDraft extends Pick<ListedUnit, 'name' | 'kind'> {
  unitId: string
  /** Undefined for a unit that is not there yet. */
  version?: number
  /** Only asked of a new unit; left empty, it has none yet. */
  contact: { personId: string; name: string; email: string; tenantId: string }
}

export type UnitField = 'name' | 'contactName' | 'email' | 'tenantId'
type UnitFaults = Partial<Record<UnitField, 'name' | 'email' | 'tenantId'>>

export function newUnit(newId: () => string): UnitDraft {
  const contact = { personId: newId(), name: '', email: '', tenantId: '' }
  return { unitId: newId(), name: '', kind: 'municipality', contact }
}

export function draftOf({ id, name, kind, version }: ListedUnit): UnitDraft {
  const nobody = { personId: '', name: '', email: '', tenantId: '' }
  return { unitId: id, name, kind, version, contact: nobody }
}

/** Nobody in a new unit tells which organisation its first person is of, so that has to be said. */
export function faultsIn({ name, contact }: UnitDraft): UnitFaults {
  const unnamed: UnitFaults = name.trim() ? {} : { name: 'name' }
  if (!hasContact(contact)) return unnamed
  return {
    ...unnamed,
    ...(!contact.name.trim() && { contactName: 'name' }),
    ...(!isEmail(contact.email.trim()) && { email: 'email' }),
    ...(!isEntraId(contact.tenantId.trim()) && { tenantId: 'tenantId' }),
  }
}

export function unitToAdd({ unitId, name, kind, contact }: UnitDraft): CommandInput<'unit.add'> {
  const { personId } = contact
  const account = {
    personId,
    name: contact.name.trim(),
    email: contact.email.trim(),
    tenantId: contact.tenantId.trim(),
  }
  return { unitId, name: name.trim(), kind, ...(hasContact(contact) && { contact: account }) }
}

function hasContact({ name, email, tenantId }: UnitDraft['contact']): boolean {
  return `${name}${email}${tenantId}`.trim() !== ''
}
