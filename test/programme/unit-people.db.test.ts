import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { countByUnit } from '../../src/programme/unit-people.ts'
import { savedMembers, savedProgramme } from '../support/programme.ts'
import { testStore } from '../support/store.ts'

test('people are counted in their unit, guests and those of several units in none', async () => {
  const db = await testStore()
  const programme = await savedProgramme(db)
  const { facilitator, otherMember, otherUnitId, unitId } = programme
  const [both, ...people] = await savedMembers(db, programme, 3)
  await db.query(
    `insert into role_holdings (person_id, role, unit_id) values ($1, 'contact', $2)`,
    [both!.id, otherUnitId],
  )
  await db.query(
    `insert into role_holdings (person_id, role, unit_id) values ($1, 'contact', $2)`,
    [people[0]!.id, unitId],
  )
  const here = [facilitator, otherMember, both!, ...people].map(({ id }) => id)
  const counted = await countByUnit(db, [...here, randomUUID()])
  expect(Object.fromEntries(counted.map(({ name, people }) => [name, people]))).toEqual({
    'Älvbro kommun': 2,
    'Norrsjö kommun': 1,
  })
})
