import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { readCard } from '../../src/delivery/cards.ts'
import { findDelivery } from '../../src/delivery/repository.ts'
import { getVersion } from '../../src/feedback/repository.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, deliveredNext, draftFor, readAs } from '../support/feedback.ts'
import { savedProgramme } from '../support/programme.ts'

test('a new version takes over the card, and a conversation never has two', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const first = await deliveredFeedback(app, db, programme)
  await db.query(
    `update deliveries set status = 'sent', message_id = 'm-1' where subject_id = $1`,
    [first.documentId],
  )

  const second = await deliveredNext(app, programme, first)

  const { rows } = await db.query(
    `select status, message_id as "messageId" from deliveries where kind = 'feedback'
     and conversation_id in (select id from conversations where unit_id = $1)`,
    [programme.unitId],
  )
  expect(rows).toEqual([{ status: 'waiting', messageId: 'm-1' }])
  const delivery = (await findDelivery(db, 'feedback', first.documentId))!
  expect(await readCard(db, delivery)).toMatchObject({ versionId: second.id })
})

test('the unit reads what is new, what has changed and what is gone', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const first = await deliveredFeedback(app, db, programme)
  const [teams] = draftFor(programme.unitId).findings
  const second = await deliveredNext(app, programme, first, [
    { ...teams!, heading: 'Teamen fungerar på två orter' },
    { key: 'roller', heading: 'Rollerna är oklara', body: [] },
  ])

  const view = await readAs(app, programme.member, second.id)
  expect(view.since).toEqual({ versionId: first.id, number: 1 })
  expect(view.findings.map(({ change }) => change)).toMatchObject([
    { kind: 'changed', heading: 'Teamen fungerar' },
    { kind: 'added' },
  ])
  expect(view.removed.map(({ heading }) => heading)).toEqual(['Uppföljningen räknar minuter'])
})

test('an older version stays readable, but takes no answers, receipts or deliveries', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const first = await deliveredFeedback(app, db, programme)
  await execute(app, programme.researcher, 'feedback.save', {
    ...draftFor(programme.unitId),
    documentId: first.documentId,
  })
  const last = await deliveredNext(app, programme, first)

  const view = await readAs(app, programme.contact, first.id)
  expect(view).toMatchObject({ isSuperseded: true, mayRespond: false, mayAcknowledge: false })
  expect(view.versions.map(({ number }) => number)).toEqual([3, 1])
  for (const [actor, command] of [
    [programme.contact, 'feedback.acknowledge'],
    [programme.lead, 'feedback.deliver'],
  ] as const) {
    await expect(execute(app, actor, command, { versionId: first.id })).rejects.toThrow(
      'version_superseded',
    )
  }
  expect((await readAs(app, programme.lead, last.id)).versions).toHaveLength(3)
})

test('what became of a version stays with it', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const first = await deliveredFeedback(app, db, programme)
  await execute(app, programme.member, 'feedback.open', { versionId: first.id })

  const second = await deliveredNext(app, programme, first)

  expect((await getVersion(db, first.id)).openedAt).toEqual(app.now())
  expect((await readAs(app, programme.lead, first.id)).delivery).toBeUndefined()
  expect((await readAs(app, programme.lead, second.id)).delivery).toEqual({
    status: 'waiting',
    attempts: 0,
  })
})
