import { expect, test } from 'vitest'
import { pastedPeople } from '../../tab/people/pasted-people.ts'

const units = [
  { id: 'u1', name: 'Älvbro kommun' },
  { id: 'u2', name: 'Region Norrfjäll' },
]
const objectId = '66666666-6666-4666-8666-666666666666'
const tenantId = '55555555-5555-4555-8555-555555555555'
const people = [
  { id: 'p1', name: 'Signe Älvdal', email: 'signe@alvbro.example', holdings: [] },
  { id: 'p2', name: 'Åke Ström', objectId, holdings: [] },
]

function read(...lines: string[]) {
  let ids = 0
  return pastedPeople(lines.join('\n'), { units, people, newId: () => `new-${(ids += 1)}` })
}

test('rows of a spreadsheet become people, whatever separates the columns', () => {
  const { people: found, faults } = read(
    'Namn\tE-post\tEnhet\tRoll',
    'Berit Ask\tBerit.Ask@alvbro.example\tälvbro\tKontaktperson',
    'Arvid Lind; arvid@norrfjall.example; Norrfjäll; deltagare; ' + tenantId,
    '',
    'Folke Ek, folke@institutet.example, forskare',
    'Samira Holm; samira@institutet.example;; facilitator',
  )
  expect(faults).toEqual([])
  expect(found).toEqual([
    {
      personId: 'new-1',
      name: 'Berit Ask',
      email: 'berit.ask@alvbro.example',
      holdings: [{ role: 'contact', unitId: 'u1' }],
    },
    {
      personId: 'new-2',
      name: 'Arvid Lind',
      email: 'arvid@norrfjall.example',
      tenantId,
      holdings: [{ role: 'member', unitId: 'u2' }],
    },
    {
      personId: 'new-3',
      name: 'Folke Ek',
      email: 'folke@institutet.example',
      holdings: [{ role: 'researcher' }],
    },
    {
      personId: 'new-4',
      name: 'Samira Holm',
      email: 'samira@institutet.example',
      holdings: [{ role: 'facilitator' }],
    },
  ])
})

test.each([
  ['Berit Ask', { kind: 'tooShort' }],
  ['Berit; berit; Älvbro; deltagare', { kind: 'account' }],
  ['Berit; b@alvbro.example; Älvbro; chef', { kind: 'role', word: 'chef' }],
  ['Berit; b@alvbro.example; Torpa; deltagare', { kind: 'unit', word: 'Torpa' }],
  ['Berit; b@alvbro.example; deltagare', { kind: 'unitMissing' }],
  ['Berit; b@alvbro.example; Älvbro; deltagare; alvbro', { kind: 'tenant' }],
  ['Berit; SIGNE@alvbro.example; Älvbro; deltagare', { kind: 'known', word: 'Signe Älvdal' }],
  [`Berit; ${objectId}; Älvbro; deltagare`, { kind: 'known', word: 'Åke Ström' }],
])('%s is told what is wrong with it', (line, fault) => {
  expect(read('', line)).toEqual({ people: [], faults: [{ line: 2, fault }] })
})

test('the same person on two lines is one too many', () => {
  const line = 'Berit; b@alvbro.example; Älvbro; deltagare'
  expect(read(line, line).faults).toEqual([{ line: 2, fault: { kind: 'twice' } }])
})
