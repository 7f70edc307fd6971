import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { getSeminar } from '../../src/seminar/repository.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

test('a discussion’s end is held by the server, and told as time left', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme)
  const ask = (name: Parameters<typeof execute>[2], input: object) =>
    execute(app, programme.facilitator, name, input)
  const stepId = randomUUID()
  const design = {
    kind: 'discussion',
    heading: { sv: 'Var skaver det?' },
    minutes: 8,
    bringBack: { sv: 'En mening' },
  }
  await ask('step.add', { seminarId: seminar.id, after: null, steps: [{ id: stepId, design }] })
  await ask('seminar.goToStep', { seminarId: seminar.id, stepId })
  expect(await shown()).toMatchObject({ kind: 'discussion', minutes: 8, timer: undefined })

  await ask('timer.start', { stepId })
  const { timer } = (await shown()) as { timer: { endsAt: string } }
  expect(timer).toMatchObject({ leftMs: 8 * 60_000 })
  const more = { stepId, from: timer.endsAt, minutes: 2 }
  await Promise.all([ask('timer.extend', more), ask('timer.extend', more)])
  expect(await shown()).toMatchObject({ timer: { leftMs: 10 * 60_000 } })

  await ask('timer.stop', { stepId })
  expect(await shown()).toMatchObject({ timer: { leftMs: 0 }, bringBack: { sv: 'En mening' } })

  async function shown() {
    const count = { ballots: 0, marks: {} }
    const earlier = new Map()
    const rest = {
      polls: [],
      threshold: 5,
      count,
      remarks: [],
      headings: [],
      earlier,
      groups: new Map(),
      present: 0,
      people: 0,
      now: app.now(),
    }
    const data = { seminar: await getSeminar(db, seminar.id), ...rest }
    return liveStateFor('participant', data).step?.content
  }
})
