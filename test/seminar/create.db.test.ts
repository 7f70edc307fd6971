import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { getSeminar } from '../../src/seminar/repository.ts'
import { seminarTemplates } from '../../src/template/seminars.ts'
import { testApp } from '../support/app.ts'
import { savedProgramme } from '../support/programme.ts'

test('a kickoff is made from its template, once, and can be started', async () => {
  const { app, db } = await testApp()
  const { facilitator } = await savedProgramme(db)
  const { kind, title, steps } = seminarTemplates[0]!
  const seminarId = randomUUID()
  const input = {
    seminarId,
    kind,
    title,
    steps: steps.map((design) => ({ id: randomUUID(), design })),
  }

  await execute(app, facilitator, 'seminar.create', input)
  await execute(app, facilitator, 'seminar.create', input)
  await execute(app, facilitator, 'seminar.start', { seminarId })

  const made = await getSeminar(db, seminarId)
  expect(made).toMatchObject({ status: 'running', title, programmeId: facilitator.programmeId })
  expect(made.steps.map((step) => step.kind)).toEqual(steps.map((step) => step.kind))
})

test('a unit’s own session names a unit of the programme, and no other seminar does', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const other = await savedProgramme(db)
  const make = (input: object) =>
    execute(app, programme.lead, 'seminar.create', {
      seminarId: randomUUID(),
      title: { sv: 'Återkoppling' },
      steps: [],
      ...input,
    })
  const { unitId } = programme

  await make({ kind: 'unitFeedback', unitId })
  await expect(make({ kind: 'unitFeedback' })).rejects.toThrow('invalid_input')
  await expect(make({ kind: 'kickoff', unitId })).rejects.toThrow('invalid_input')
  await expect(make({ kind: 'unitFeedback', unitId: other.unitId })).rejects.toThrow('not_found')
})
