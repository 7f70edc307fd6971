import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { casesView } from '../../src/comparison/case-view.ts'
import { readCases } from '../../src/comparison/read-cases.ts'
import { type ComparedUnit, appearanceOf } from '../../src/comparison/comparison.ts'
import { listComparedUnits, listConsents } from '../../src/comparison/repository.ts'
import { testApp } from '../support/app.ts'
import { savedProgramme } from '../support/programme.ts'

function unit(id: string, consent: ComparedUnit['consent']): ComparedUnit {
  return { id, name: `Enheten ${id}`, kind: 'municipality', consent }
}
const answered = (ballots: number) => ({ ballots, marks: { yes: ballots } })

test('units appear by name, by letter or not at all, and a letter says nothing of which it is', () => {
  const cases = [
    { unit: unit('c', 'unnamed'), findings: [answered(6), answered(3)] },
    { unit: unit('b', 'named'), findings: [answered(7)] },
    { unit: unit('a', 'unnamed'), findings: [answered(8)] },
    { unit: unit('d', 'none'), findings: [answered(9)] },
  ]
  const view = casesView(cases, 5)
  expect(view.cases.map(({ name, letter, answered }) => [name ?? letter, answered])).toEqual([
    ['Enheten b', 7],
    ['A', 6],
    ['B', 8],
  ])
  expect(view.leftOut).toBe(1)
  expect(JSON.stringify(view)).not.toMatch(/Enheten [acd]|"[acd]"/)
})

test('one unit without a name would be the one that is left, so it is not shown', () => {
  const view = casesView(
    [
      { unit: unit('a', 'unnamed'), findings: [answered(6)] },
      { unit: unit('b', 'named'), findings: [answered(7)] },
      { unit: unit('c', 'unnamed'), findings: [answered(4)] }, // too few to be seen
    ],
    5,
  )
  expect(view).toMatchObject({ cases: [{ name: 'Enheten b' }], reason: 'oneUnnamed' })
})

test('where a whole is shown, one unit alone cannot be what is left of it', () => {
  const rows = [unit('a', 'named'), unit('b', 'none')]
  const shown = (leftOver: 'nothing' | 'others' | 'onlyThese') =>
    appearanceOf(rows, (row) => row, leftOver).named.length
  expect([shown('nothing'), shown('others'), shown('onlyThese')]).toEqual([1, 1, 0])
})

test('a contact person gives the unit’s word, takes it back, and all of it is kept', async () => {
  const { app, db, changes } = await testApp()
  const { id, unitId, contact, lead, member } = await savedProgramme(db)
  const now = async () => (await listComparedUnits(db, id)).find((each) => each.id === unitId)
  expect((await now())?.consent).toBe('unnamed')

  await execute(app, contact, 'unit.consent', { unitId, choice: 'named' })
  expect((await now())?.consent).toBe('named')
  expect(changes.at(-1)?.rooms).toContain(`unit:${unitId}`)
  await execute(app, contact, 'unit.consent', { unitId, choice: 'none' })
  expect((await now())?.consent).toBe('none')
  expect(await listConsents(db, unitId)).toMatchObject([
    { choice: 'none', by: contact.name },
    { choice: 'named', by: contact.name },
  ])
  for (const actor of [lead, member]) {
    await expect(execute(app, actor, 'unit.consent', { unitId, choice: 'named' })).rejects.toThrow(
      'not_allowed',
    )
  }
  await expect(db.query('delete from consents')).rejects.toThrow('only added to')
})

test('the order of the units is that of a secret, and the same from one look to the next', async () => {
  const { db } = await testApp()
  const { id } = await savedProgramme(db)
  const order = async (key: string) => (await readCases(db, id, key)).map(({ unit }) => unit.id)
  expect(await order('a key')).toEqual(await order('a key'))
  const orders = await Promise.all(Array.from({ length: 20 }, (_, key) => order(`${key}`)))
  expect(new Set(orders.map((each) => each.join())).size).toBe(2)
})
