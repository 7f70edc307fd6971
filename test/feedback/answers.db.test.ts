import { expect, test } from 'vitest'
import { answerDeadline } from '../../src/answer/answer.ts'
import { remindUnits } from '../../src/answer/reminders.ts'
import { execute } from '../../src/commands.ts'
import { readCard, readFeedbackCard } from '../../src/delivery/cards.ts'
import { findDelivery } from '../../src/delivery/repository.ts'
import { getVersion, saveArrived } from '../../src/feedback/repository.ts'
import { conversationThat, eventually, startedOutbox } from '../delivery/outbox-room.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, deliveredNext, readAs } from '../support/feedback.ts'
import { savedProgramme } from '../support/programme.ts'

async function delivered() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback(app, db, programme)
  return { app, db, programme, version, findingId: version.findings[0]!.id, versionId: version.id }
}

test('the contact person gives the unit’s joint answer in their own name; a member does not', async () => {
  const { app, db, programme, versionId, findingId } = await delivered()
  const answer = {
    versionId,
    findings: [{ findingId, recognition: 'partly', comment: 'Bara på Norrgården' }],
    remark: 'Tack för ett fint arbete',
    quoting: 'unnamed',
  }

  await expect(execute(app, programme.member, 'feedback.answer', answer)).rejects.toThrow(
    'not_allowed',
  )
  expect((await readAs(app, programme.researcher, versionId)).joint?.answer).toBeUndefined()
  await execute(app, programme.contact, 'feedback.answer', answer)

  const view = await readAs(app, programme.researcher, versionId)
  expect(view.joint?.answer).toMatchObject({
    by: programme.contact.name,
    quoting: 'unnamed',
    remark: answer.remark,
    hasComments: true,
  })
  expect(view.findings[0]?.joint).toMatchObject({ recognition: 'partly' })
  expect(view.findings[1]?.joint).toBeUndefined()
  expect(await readFeedbackCard(db, versionId)).toMatchObject({ answer: { isGiven: true } })
})

test('an answer may lead to what shows it: by https, and nothing that could be a script', async () => {
  const { app, programme, versionId } = await delivered()
  const answer = { versionId, findings: [], remark: 'Se protokollet', quoting: 'no' as const }
  const give = (evidence: string) =>
    execute(app, programme.contact, 'feedback.answer', { ...answer, evidence })
  for (const bad of [
    'javascript:alert(1)',
    'http://alvbro.example',
    'alvbro',
    'data:text/html,x',
  ]) {
    await expect(give(bad)).rejects.toThrow('invalid_input')
  }

  const evidence = 'https://alvbro.example/protokoll?sida=2'
  await give(evidence)
  expect((await readAs(app, programme.researcher, versionId)).joint?.answer).toMatchObject({
    evidence,
  })
  await give('')
  expect((await readAs(app, programme.member, versionId)).joint?.answer?.evidence).toBeUndefined()
})

test('no comments is an answer, and stays with the version that it was given on', async () => {
  const { app, programme, version, versionId } = await delivered()
  const nothing = { versionId, findings: [], quoting: 'no' }
  await execute(app, programme.contact, 'feedback.answer', nothing)

  const next = await deliveredNext(app, programme, version)

  expect((await readAs(app, programme.lead, versionId)).joint?.answer?.hasComments).toBe(false)
  expect((await readAs(app, programme.lead, next.id)).joint?.answer).toBeUndefined()
  await expect(execute(app, programme.contact, 'feedback.answer', nothing)).rejects.toThrow(
    'version_superseded',
  )
})

test('an answer is about the version’s own findings', async () => {
  const { app, programme, version, findingId } = await delivered()
  const next = await deliveredNext(app, programme, version)
  const findings = [{ findingId, recognition: 'yes' }]

  await expect(
    execute(app, programme.contact, 'feedback.answer', {
      versionId: next.id,
      findings,
      quoting: 'no',
    }),
  ).rejects.toThrow('not_found')
})

test('the deadline counts from when the card arrived, and is extended with a reason', async () => {
  const { app, db, programme, versionId } = await delivered()
  const extend = (until: string) =>
    execute(app, programme.lead, 'feedback.extend', { versionId, until, reason: 'Nämnden möts då' })
  expect((await readAs(app, programme.contact, versionId)).joint?.dueAt).toBeUndefined()
  await expect(extend('2027-01-15T12:00:00Z')).rejects.toThrow('not_delivered')

  await saveArrived(db, versionId, new Date('2026-11-25T08:00:00Z'))
  expect(answerDeadline(await getVersion(db, versionId))).toEqual(new Date('2026-12-09T08:00:00Z'))
  await expect(extend('2026-12-01T12:00:00Z')).rejects.toThrow('deadline_not_later')
  await extend('2027-01-15T12:00:00Z')

  expect((await readAs(app, programme.contact, versionId)).joint).toMatchObject({
    dueAt: '2027-01-15T12:00:00.000Z',
    extendedBecause: 'Nämnden möts då',
  })
})

test('what came of an answer is read by the whole unit, and the card says that there is news', async () => {
  const { app, db, programme, versionId, findingId } = await delivered()
  const note = { versionId, findingId, outcome: 'report', words: 'Tas upp i kapitel fyra' }
  const dispose = () => execute(app, programme.researcher, 'feedback.dispose', note)
  await expect(execute(app, programme.contact, 'feedback.dispose', note)).rejects.toThrow(
    'not_allowed',
  )

  await dispose()
  await dispose()
  await execute(app, programme.researcher, 'feedback.dispose', {
    versionId,
    outcome: 'kept',
    words: 'Vi håller fast vid helheten',
  })

  const view = await readAs(app, programme.member, versionId)
  expect(view.findings[0]?.disposition).toMatchObject({ outcome: 'report', words: note.words })
  expect(view.disposition).toMatchObject({ outcome: 'kept', by: programme.researcher.name })
  expect(view.mayDispose).toBe(false)
  expect(await readFeedbackCard(db, versionId)).toMatchObject({ dispositions: 2 })
})

test('a unit that has not answered is reminded once, later if it has more time', async () => {
  const { app, db, programme, versionId } = await delivered()
  await saveArrived(db, versionId, new Date('2026-11-25T08:00:00Z'))
  const reminders = async (at: string) => {
    await remindUnits(db, new Date(at))
    const { rows } = await db.query(
      `select 1 from deliveries where kind = 'reminder' and subject_id = $1`,
      [versionId],
    )
    return rows.length
  }

  expect(await reminders('2026-12-05T08:00:00Z')).toBe(0)
  const more = { versionId, until: '2026-12-20T08:00:00Z', reason: 'Nämnden möts då' }
  await execute(app, programme.lead, 'feedback.extend', more)
  expect(await reminders('2026-12-08T08:00:00Z')).toBe(0)
  expect(await reminders('2026-12-18T08:00:00Z')).toBe(1)
  expect(await reminders('2026-12-19T08:00:00Z')).toBe(1)
  const content = await readCard(db, { kind: 'reminder', subjectId: versionId })
  expect(content).toMatchObject({ kind: 'reminder', dueAt: new Date(more.until) })
})

test('nor is a unit that answers while its reminder waits to be posted', async () => {
  const { app, db, programme, versionId } = await delivered()
  await saveArrived(db, versionId, new Date())
  await db.query('update feedback_versions set answer_days = 1 where id = $1', [versionId])
  await remindUnits(db, new Date(Date.now() + 23 * 60 * 60_000))
  const nothing = { versionId, findings: [], quoting: 'no' }
  await execute(app, programme.contact, 'feedback.answer', nothing)
  await db.query(`update deliveries set due_at = now() where subject_id = $1`, [versionId])

  const { messenger, cards } = conversationThat()
  startedOutbox(db, messenger)
  await eventually(async () =>
    expect(await findDelivery(db, 'reminder', versionId)).toBeUndefined(),
  )
  expect([...cards.values()].filter(({ kind }) => kind === 'reminder')).toEqual([])
})

test('a unit that has answered is not reminded', async () => {
  const { app, db, programme, versionId } = await delivered()
  await saveArrived(db, versionId, new Date('2026-11-25T08:00:00Z'))
  const nothing = { versionId, findings: [], quoting: 'no' }
  await execute(app, programme.contact, 'feedback.answer', nothing)

  await remindUnits(db, new Date('2026-12-08T08:00:00Z'))

  const { rows } = await db.query(`select 1 from deliveries where subject_id = $1`, [versionId])
  expect(rows).toEqual([])
})
