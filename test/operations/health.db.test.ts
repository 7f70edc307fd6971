import { pino } from 'pino'
import { beforeAll, expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { Pulse } from '../../src/operations/pulse.ts'
import { saveHappening } from '../../src/operations/repository.ts'
import type { Health } from '../../src/reads/operations.ts'
import { deliverAs, draftFor, savedConversation } from '../support/feedback.ts'
import { savedProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer()
})

test('the lead sees the servers, what waits and what failed, and when things last happened', async () => {
  const { app, db } = server
  const programme = await savedProgramme(db)
  const pulse = new Pulse({
    store: db,
    now: app.now,
    screens: () => 7,
    log: pino({ level: 'silent' }),
  })
  pulse.start()
  await saveHappening(db, 'backup', app.now())
  await savedConversation(db, { unitId: programme.unitId })
  const draft = draftFor(programme.unitId)
  await execute(app, programme.researcher, 'feedback.save', draft)
  await deliverAs(app, programme.lead, draft.versionId)
  await expect
    .poll(() => read(programme.lead.id))
    .toMatchObject({
      servers: { count: 1 },
      screens: { open: 7 },
      deliveries: { wellness: 'well', waiting: 1, failed: 0 },
      backup: { wellness: 'well', takenAt: app.now().toISOString() },
      teams: { wellness: 'look' },
    })

  await db.query(`update deliveries set status = 'failed', failure = 'botBlocked'`)
  expect((await read(programme.lead.id)).deliveries).toEqual({
    wellness: 'bad',
    waiting: 0,
    failed: 1,
  })
  const others = await savedProgramme(db)
  expect((await read(others.lead.id)).deliveries).toMatchObject({ wellness: 'well', failed: 0 })

  await pulse.stop()
  expect((await read(programme.lead.id)).servers).toMatchObject({ count: 0 })
})

async function read(leadId: string): Promise<Health> {
  const answer = await server.ask({ id: leadId } as never, { method: 'GET', url: '/api/health' })
  return answer.json()
}
