import type { Role } from '../../src/actor.ts'
import type { PersonView } from '../../src/reads/programme.ts'
import { isEmail, isEntraId } from './account.ts'
import type { NewPerson } from './pasted-people.ts'

/** A person as the form has it, whole or half written. */
export interface PersonDraft {
  personId: string
  name: string
  email: string
  objectId: string
  tenantId: string
  holdings: { role: Role; unitId?: string | undefined }[]
}

export type PersonFaults = Partial<
  Record<
    'name' | 'email' | 'objectId' | 'tenantId' | 'holdings',
    'name' | 'account' | 'email' | 'id' | 'holdings'
  >
>

export function draftOf({ id, ...person }: PersonView): PersonDraft {
  return { email: '', objectId: '', tenantId: '', ...person, personId: id }
}

export function faultsIn({ name, email, objectId, tenantId, holdings }: PersonDraft): PersonFaults {
  const isWrongId = (written: string) => written.trim() !== '' && !isEntraId(written.trim())
  return {
    ...(!name.trim() && { name: 'name' }),
    ...(!email.trim() && !objectId.trim() && { email: 'account' }),
    ...(email.trim() && !isEmail(email.trim()) && { email: 'email' }),
    ...(isWrongId(objectId) && { objectId: 'id' }),
    ...(isWrongId(tenantId) && { tenantId: 'id' }),
    ...(holdings.length === 0 && { holdings: 'holdings' }),
  }
}

/** What is empty is left out, so that the server finds it out. */
export function personFrom({ personId, name, holdings, ...account }: PersonDraft): NewPerson {
  const { email, objectId, tenantId } = account
  return {
    personId,
    name: name.trim(),
    ...(email.trim() && { email: email.trim() }),
    ...(objectId.trim() && { objectId: objectId.trim() }),
    ...(tenantId.trim() && { tenantId: tenantId.trim() }),
    holdings: holdings.map(({ role, unitId }) => ({ role, ...(unitId && { unitId }) })),
  }
}

/** On or off. */
export function withHolding(
  holdings: PersonDraft['holdings'],
  role: Role,
  unitId: string | undefined,
): PersonDraft['holdings'] {
  const others = holdings.filter((held) => held.role !== role || held.unitId !== unitId)
  return others.length < holdings.length ? others : [...holdings, { role, unitId }]
}
