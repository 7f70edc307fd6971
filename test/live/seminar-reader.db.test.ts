import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import type { Database } from '../../src/db/database.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

test('a step of questions never shows those of the step before, whatever was under way', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme)
  const [first, second] = [randomUUID(), randomUUID()]
  const design = { kind: 'questions', heading: { sv: 'Vad undrar ni?' } }
  const lead = (name: Parameters<typeof execute>[2], input: object) =>
    execute(app, programme.facilitator, name, { seminarId: seminar.id, ...input })
  await lead('step.add', {
    after: null,
    steps: [
      { id: first, design },
      { id: second, design },
    ],
  })
  await lead('seminar.goToStep', { stepId: first })
  const question = { stepId: first, body: 'Vem bestämmer?' }
  await execute(app, programme.member, 'question.ask', { ...question, questionId: randomUUID() })
  let go = () => {}
  const letGo = new Promise<void>((resolve) => (go = resolve))
  const reader = new SeminarReader(slowly(db, letGo), seminar.id)

  const underWay = reader.read(new Set())
  await lead('seminar.goToStep', { stepId: second })
  reader.forget()
  go()

  expect((await underWay).asked?.questions).toHaveLength(1)
  expect((await reader.read(new Set())).asked?.questions).toEqual([])
})

/** Answers only once it is let go, and with what was so when it was asked. */
function slowly(db: Database, letGo: Promise<void>): Database {
  return {
    ...db,
    async query<Row>(...asked: Parameters<Database['query']>) {
      const answer = await db.query<Row>(...asked)
      await letGo
      return answer
    },
  }
}
