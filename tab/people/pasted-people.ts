import type { Role } from '../../src/actor.ts'
import type { CommandInput } from '../../src/protocol.ts'
import type { PersonView } from '../../src/reads/programme.ts'
import { isEmail, isEntraId } from './account.ts'

export type NewPerson = CommandInput<'person.save'>['people'][number]

export type PasteFault =
  | { kind: 'tooShort' | 'account' | 'unitMissing' | 'tenant' | 'twice' }
  | { kind: 'role' | 'unit' | 'known'; word: string }

export interface PastedPeople {
  people: NewPerson[]
  /** Lines count from 1, as they were pasted. */
  faults: { line: number; fault: PasteFault }[]
}

interface Known {
  units: { id: string; name: string }[]
  people: PersonView[]
  newId: () => string
}

/** What was pasted, line by line: people, and what has to be mended before anything is sent. */
export function pastedPeople(pasted: string, known: Known): PastedPeople {
  const found: PastedPeople = { people: [], faults: [] }
  const accounts = new Set<string>()
  for (const [index, text] of pasted.split(/\r?\n/).entries()) {
    const cells = cellsIn(text)
    if (cells.every((cell) => cell === '') || isHeading(cells)) continue
    const read = personIn(cells, known)
    const account = 'kind' in read ? undefined : (read.objectId ?? read.email)
    if ('kind' in read) found.faults.push({ line: index + 1, fault: read })
    else if (accounts.has(account!)) {
      found.faults.push({ line: index + 1, fault: { kind: 'twice' } })
    } else found.people.push(read)
    if (account) accounts.add(account)
  }
  return found
}

function cellsIn(text: string): string[] {
  const separator = ['\t', ';', ','].find((each) => text.includes(each)) ?? '\t'
  return text.split(separator).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''))
}

/** The first line of a spreadsheet often says what is in its columns. */
function isHeading([name = '', account = '']: string[]): boolean {
  return /^(namn|name)$/i.test(name) && !isEmail(account) && !isEntraId(account)
}

/** The unit may be left out for those who have none, and be empty or gone altogether. */
function personIn(cells: string[], { units, people, newId }: Known): NewPerson | PasteFault {
  const [name = '', account = '', ...rest] = cells
  const tenantCell = rest.length > 2 ? rest[2] : undefined
  const [unitCell, roleCell] = rest.length === 1 ? ['', rest[0]!] : [rest[0] ?? '', rest[1] ?? '']
  if (!name || !account || !roleCell) return { kind: 'tooShort' }
  if (!isEmail(account) && !isEntraId(account)) return { kind: 'account' }
  const role = roleIn(roleCell)
  if (!role) return { kind: 'role', word: roleCell }
  const unit = unitCell ? unitNamed(unitCell, units) : undefined
  if (unitCell && !unit) return { kind: 'unit', word: unitCell }
  const isOfUnit = role === 'contact' || role === 'member'
  if (isOfUnit && !unit) return { kind: 'unitMissing' }
  if (tenantCell && !isEntraId(tenantCell)) return { kind: 'tenant' }
  const by = isEmail(account)
    ? { email: account.toLowerCase() }
    : { objectId: account.toLowerCase() }
  const already = people.find(
    ({ email, objectId }) =>
      ('email' in by && email === by.email) || ('objectId' in by && objectId === by.objectId),
  )
  if (already) return { kind: 'known', word: already.name }
  return {
    personId: newId(),
    name,
    ...by,
    ...(tenantCell && { tenantId: tenantCell.toLowerCase() }),
    holdings: [{ role, ...(isOfUnit && { unitId: unit!.id }) }],
  }
}

function unitNamed(written: string, units: Known['units']) {
  return units.find(({ name }) => bare(name) === bare(written))
}

/** "Älvbro", "älvbro kommun" and "Älvbro  Kommun" are the same unit. */
function bare(name: string): string {
  return name
    .toLocaleLowerCase('sv')
    .replaceAll(/\s+/g, ' ')
    .replace(/^(region|kommun) | (kommun|region)$/, '')
}

function roleIn(written: string): Role | undefined {
  const word = written.toLocaleLowerCase('sv').replaceAll(/[\s-]+/g, '')
  return (Object.keys(roleWords) as Role[]).find((role) => roleWords[role].includes(word))
}

/** In both languages, whichever the list was written in. */
const roleWords: Record<Role, string[]> = {
  lead: ['programansvarig', 'lead', 'programmelead'],
  facilitator: ['samtalsledare', 'facilitator'],
  researcher: ['forskare', 'researcher'],
  contact: ['kontaktperson', 'contact', 'contactperson'],
  member: ['deltagare', 'medlem', 'member', 'participant'],
}
