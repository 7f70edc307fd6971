import { beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/db/database.ts'
import { findPerson, listMembers, listPeople } from '../../src/local/people-repository.ts'
import { seedDemoProgramme } from '../../src/local/seed.ts'
import { findActorByIdentity } from '../../src/programme/repository.ts'
import { listPolls } from '../../src/poll/repository.ts'
import { listSeminars } from '../../src/seminar/repository.ts'
import { testStore } from '../support/store.ts'

let db: Store

beforeAll(async () => {
  db = await testStore()
  await seedDemoProgramme(db)
})

async function count(table: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`select count(*)::int as count from ${table}`)
  return rows[0]!.count
}

test('seeding a store that has a programme writes nothing', async () => {
  const before = [await count('people'), await count('steps'), await count('conversations')]
  await seedDemoProgramme(db)
  expect([await count('people'), await count('steps'), await count('conversations')]).toEqual(
    before,
  )
})

test('there are five units, staff, and at least forty participants to make an audience of', async () => {
  const people = await listPeople(db)
  const withRole = (role: string) => people.filter(({ roles }) => roles.includes(role as never))
  expect(await count('units')).toBe(5)
  expect(withRole('lead')).toHaveLength(1)
  expect(withRole('facilitator')).toHaveLength(2)
  expect(withRole('researcher')).toHaveLength(2)
  expect(withRole('contact').length).toBeGreaterThanOrEqual(5)
  expect((await listMembers(db, undefined)).length).toBeGreaterThanOrEqual(40)
})

test('every unit is a tenant of its own', async () => {
  const people = await listPeople(db)
  const tenants = new Map(people.map(({ unitName, tenantId }) => [unitName, tenantId]))
  expect(new Set(tenants.values()).size).toBe(6) // five units and the institute
})

test('a person is found by tenant and object id, with their role', async () => {
  const lena = (await listPeople(db)).find(({ name }) => name === 'Lena Björklund')!
  const actor = await findActorByIdentity(db, lena)
  expect(actor?.holdings).toEqual([{ role: 'contact', unitId: lena.unitId }])
  expect(await findPerson(db, lena.id)).toEqual(lena)
})

test('the kickoff has slides, a recognition poll that shows live and a choice that is revealed', async () => {
  const [programme] = (await db.query<{ id: string }>('select id from programmes')).rows
  const [kickoff] = await listSeminars(db, programme!.id)
  expect(kickoff).toMatchObject({ kind: 'kickoff', status: 'planned' })
  expect(kickoff!.steps.length).toBeGreaterThanOrEqual(6)
  const polls = await listPolls(db, kickoff!.id)
  expect(polls.map(({ kind, results }) => [kind, results])).toEqual([
    ['recognition', 'live'],
    ['choice', 'whenRevealed'],
  ])
})

test('every kind of poll is asked in the kickoff or the closing seminar', async () => {
  const [programme] = (await db.query<{ id: string }>('select id from programmes')).rows
  const seminars = await listSeminars(db, programme!.id)
  const polls = await Promise.all(seminars.map(({ id }) => listPolls(db, id)))
  expect(new Set(polls.flat().map(({ kind }) => kind)).size).toBe(8)
})

test('every text is there in Swedish and English', async () => {
  const [programme] = (await db.query<{ id: string }>('select id from programmes')).rows
  const seminars = await listSeminars(db, programme!.id)
  const polls = await Promise.all(seminars.map(({ id }) => listPolls(db, id)))
  const texts = [
    ...seminars.map(({ title }) => title),
    ...seminars.flatMap(({ steps }) => steps.map(({ notes }) => notes)),
    ...seminars.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'slide' ? [step.heading, step.text] : [])),
    ),
    ...polls.flat().flatMap(({ question, help }) => [question, help]),
  ]
  expect(texts.filter((text) => text && !text.en)).toEqual([])
})

test('every participant has said a level, and an audience of forty makes groups of five and more', async () => {
  const audience = (await listMembers(db, undefined)).slice(0, 40).map(({ id }) => id)
  const { rows } = await db.query<{ seminarId: string; level: string; people: number }>(
    `select seminar_id as "seminarId", level, count(*)::int as people
     from seminar_levels join seminars s on s.id = seminar_id
     where s.unit_id is null and participant_id = any($1::uuid[]) group by seminar_id, level`,
    [audience],
  )
  expect(new Set(rows.map(({ seminarId }) => seminarId)).size).toBe(2)
  expect(rows.map(({ people }) => people).reduce((sum, people) => sum + people)).toBe(80)
  expect(Math.min(...rows.map(({ people }) => people))).toBeGreaterThanOrEqual(6)
})

test('each ballot box has a salt of its own', async () => {
  const { rows } = await db.query<{ salt: Buffer }>('select salt from ballot_boxes')
  expect(new Set(rows.map(({ salt }) => salt.toString('hex'))).size).toBe(rows.length)
})

test('each meeting is bound to its seminar, and each unit has a chat bound to it', async () => {
  const { rows } = await db.query<{ kind: string; bound: boolean; isPresent: boolean }>(
    `select kind, (seminar_id is not null) or (unit_id is not null) as bound,
            is_present as "isPresent" from conversations`,
  )
  expect(rows.filter(({ kind }) => kind === 'meeting')).toHaveLength(2)
  expect(rows.filter(({ kind }) => kind === 'groupChat')).toHaveLength(5)
  expect(rows.every(({ bound, isPresent }) => bound && !isPresent)).toBe(true)
})
