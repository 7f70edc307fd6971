import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import type { UnitTie } from '../../src/unit/unit.ts'
import { listProgrammeUnits } from '../../src/unit/repository.ts'
import { deliveredFeedback, savedConversation } from '../support/feedback.ts'
import { savedKickoff, savedPerson, savedProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer()
})

/** A programme, and a unit in it that nobody has used. */
async function programmeWithUnit() {
  const { app, db } = server
  const programme = await savedProgramme(db)
  const { lead } = programme
  const unit = { unitId: randomUUID() as string, name: 'Region Österskog', kind: 'region' }
  await execute(app, lead, 'unit.add', unit)
  const listed = async (id = unit.unitId) =>
    (await listProgrammeUnits(db, programme.id)).find((each) => each.id === id)
  const run = (name: 'unit.add' | 'unit.edit' | 'unit.remove', input: object, by: Actor = lead) =>
    execute(app, by, name, input)
  return { ...programme, app, db, unit, listed, run }
}

test('units are listed in the order of the Swedish alphabet', async () => {
  const { run, lead } = await programmeWithUnit()
  for (const name of ['Åsele kommun', 'Zettle kommun', 'almby kommun']) {
    await run('unit.add', { unitId: randomUUID(), name, kind: 'municipality' })
  }
  const swedish = ['almby', 'Norrsjö', 'Region', 'Zettle', 'Åsele', 'Älvbro']

  for (const url of ['/api/programme/units', '/api/units']) {
    const listed = (await server.ask(lead, { url })).json() as { name: string }[]
    expect(listed.map(({ name }) => name.split(' ')[0])).toEqual(swedish)
  }
})

test('the lead adds a unit together with its contact person, or neither', async () => {
  const { run, listed, lead, db } = await programmeWithUnit()
  const unitId = randomUUID()
  const unit = { unitId, name: '  Almby kommun ', kind: 'municipality' }
  const contact = { personId: randomUUID(), name: 'Berit Ask', email: `b@${unitId}.example` }

  await expect(run('unit.add', { ...unit, contact })).rejects.toThrow('tenant_needed')
  expect(await listed(unitId)).toBeUndefined()
  await run('unit.add', { ...unit, contact: { ...contact, tenantId: randomUUID() } })

  expect(await listed(unitId)).toEqual({
    id: unitId,
    name: 'Almby kommun',
    kind: 'municipality',
    version: 1,
    contacts: ['Berit Ask'],
    ties: ['people'],
  })
  expect((await server.ask(lead, { url: '/api/programme/units' })).json()).toContainEqual(
    await listed(unitId),
  )
  const { rows } = await db.query('select 1 from role_holdings where person_id = $1', [
    contact.personId,
  ])
  expect(rows).toHaveLength(1)
})

test('a name is one unit’s in a programme, however it is written, and anybody’s in another', async () => {
  const { run, unit, unitId, listed } = await programmeWithUnit()
  const twin = { ...unit, unitId: randomUUID(), name: 'region ÖSTERSKOG' }

  await expect(run('unit.add', twin)).rejects.toThrow('unit_known')
  const edit = { unitId, version: 1, kind: 'municipality', name: twin.name }
  await expect(run('unit.edit', edit)).rejects.toThrow('unit_known')
  await run('unit.edit', { ...unit, version: 1, name: twin.name }) // its own, written otherwise
  expect(await listed()).toMatchObject({ name: 'region ÖSTERSKOG' })
  await programmeWithUnit() // another programme, the same name
})

test('of two who change a unit at once, the second is told', async () => {
  const { run, unit, listed, app, lead } = await programmeWithUnit()
  const changes = [
    { ...unit, version: 1, name: 'Region Östskog' },
    { ...unit, version: 1, kind: 'municipality' },
  ]

  const outcomes = await Promise.allSettled(changes.map((each) => run('unit.edit', each)))

  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await listed())?.version).toBe(2)
  await execute(app, lead, 'unit.remove', { unitId: unit.unitId })
  await expect(run('unit.edit', { ...unit, version: 2 })).rejects.toThrow('not_found')
})

test('a unit that was never used is removed, and one that is tied to something is not', async () => {
  const { run, unit, listed, app, db, unitId, ...programme } = await programmeWithUnit()
  await run('unit.remove', { unitId: unit.unitId })
  expect(await listed()).toBeUndefined()

  const tied = async (tie: (unitId: string) => Promise<unknown>) => {
    const one = { ...unit, unitId: randomUUID(), name: `Region ${randomUUID()}` }
    await run('unit.add', one)
    await tie(one.unitId)
    await expect(run('unit.remove', { unitId: one.unitId })).rejects.toThrow('unit_in_use')
    return (await listed(one.unitId))!.ties
  }
  const { id, lead } = programme
  const ties: [UnitTie, (unitId: string) => Promise<unknown>][] = [
    ['people', (to) => savedPerson(db, id, 'Berit Ask', 'member', to)],
    ['conversation', (to) => savedConversation(db, { unitId: to })],
    ['seminars', (to) => savedKickoff(db, { ...programme, unitId, lead }, { unitId: to })],
    ['history', (to) => consentOf(to)],
  ]
  for (const [tie, make] of ties) expect(await tied(make)).toEqual([tie])
  await deliveredFeedback(app, db, { ...programme, unitId, lead })
  expect((await listed(unitId))?.ties).toContain('feedback')

  function consentOf(to: string): Promise<unknown> {
    return db.query(
      `insert into consents (unit_id, choice, given_by, given_at) values ($1, 'named', $2, now())`,
      [to, lead.id],
    )
  }
})

test('a question that is asked twice adds one unit, and nobody else’s is touched', async () => {
  const { run, unit, listed, facilitator, contact } = await programmeWithUnit()
  const elsewhere = await savedProgramme(server.db)

  await run('unit.add', unit)
  expect(await listed()).toMatchObject({ version: 1 })
  for (const by of [facilitator, contact]) {
    await expect(run('unit.add', { ...unit, unitId: randomUUID() }, by)).rejects.toThrow(
      'not_allowed',
    )
  }
  await expect(run('unit.edit', { ...unit, version: 1 }, elsewhere.lead)).rejects.toThrow(
    'not_found',
  )
  await expect(run('unit.add', unit, elsewhere.lead)).rejects.toThrow('not_found')
  await expect(run('unit.remove', { unitId: unit.unitId }, elsewhere.lead)).rejects.toThrow(
    'not_found',
  )
})
